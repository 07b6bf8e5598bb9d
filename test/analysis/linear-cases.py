"""Simulates linear cases by itself: reads cases as JSON, writes mean, deviation and percentiles of each."""

import json
import sys

import numpy

TRIALS = 200_000


def draw(range_, random):
    kind = range_["kind"]
    if kind == "normal":
        return random.normal(range_["mean"], range_["sd"], TRIALS)
    if kind == "lognormal":
        variance = numpy.log1p((range_["sd"] / range_["mean"]) ** 2)
        return random.lognormal(numpy.log(range_["mean"]) - variance / 2, numpy.sqrt(variance), TRIALS)
    if kind == "uniform":
        return random.uniform(range_["low"], range_["high"], TRIALS)
    if kind == "triangular":
        return random.triangular(range_["low"], range_["mode"], range_["high"], TRIALS)
    if kind == "discrete":
        return random.choice(range_["values"], TRIALS, p=range_["probabilities"])
    low, mode, high = range_["low"], range_["mode"], range_["high"]
    place = (mode - low) / (high - low)
    return low + (high - low) * random.beta(1 + 4 * place, 1 + 4 * (1 - place), TRIALS)


def value(case, random):
    first, second, salary, employees = (draw(range_, random) for range_ in case["ranges"])
    years = case["years"]
    if case["occurs"] == "bernoulli":
        events = (random.random((years, TRIALS)) < 0.2).sum(axis=0)
    else:
        events = random.poisson(0.2, (years, TRIALS)).sum(axis=0)
    return years * (employees * salary - first - second) - 1000 * events


def summary(values):
    percentiles = numpy.percentile(values, [10, 50, 90])
    return [float(values.mean()), float(values.std(ddof=1)), *map(float, percentiles)]


numbers = numpy.random.default_rng(20261130)
print(json.dumps([summary(value(case, numbers)) for case in json.load(sys.stdin)]))
