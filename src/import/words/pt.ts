import type { SheetWords } from "./words";

export const portuguese: SheetWords = {
  total: ["total*", "subtotal*", "soma"],
  blank: ["n/d", "nao disponivel"],
  heads: {
    name: ["item", "descricao", "funcao", "centro de custo"],
    option: ["opcao", "plano", "fornecedor"],
    people: ["funcionarios", "colaboradores", "pessoas"],
    pay: ["salario", "salario base"],
    amount: ["custo*", "despesa*", "gasto*", "preco*", "orcamento*"],
    perhaps: ["valor*", "montante"],
    price: ["preco", "preco unitario"],
    units: ["quantidade", "qtd", "unidades"],
    month: ["mes", "periodo", "data", "competencia"],
  },
  monthly: ["mensal", "por mes"],
  yearly: ["anual", "por ano"],
  once: ["unico", "investimento*"],
  recurring: ["recorrente*", "corrente"],
  roles: ["analista*", "gerente*", "assistente*", "tecnico*", "atendente*", "desenvolvedor*"],
  costs: {
    licenses: ["licenca*", "software"],
    infrastructure: ["servidor*", "infraestrutura", "equipamento*", "nuvem"],
    telecom: ["telefon*", "rede*", "internet"],
    materials: ["materia*", "papel"],
    compliance: ["auditoria*", "seguro*", "imposto*"],
    services: ["servico*", "consultoria*", "viagem", "viagens", "treinamento", "salarios", "pessoal"],
    facilities: ["aluguel", "energia", "limpeza", "escritorio*"],
  },
};
