"""Planted changes: a fragment of the base, what stands there in the new version, and how the change is classed.

The mark stands in the new fragment where the change must be located, or in the old one where something is gone.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["PLANTED", "Planted"]


class Planted(NamedTuple):
    """One edit of the base, and what must be told about it."""

    old: str
    new: str
    level: str
    rule: str
    message: str
    also: tuple[str, ...] = ()
    """Rules of the changes that the same edit brings about beside."""
    at: str = ""
    """Where the change stands when the edit itself is elsewhere: a fragment with the mark."""


_COIN = (
    "{name: loanCoin, in: query, required: true, description: Coin to borrow., example: USDT, schema: {type: string}}"
)
_AMOUNT = """name: loanAmount
          in: query
          description: Amount to borrow.
          example: '100'
          schema: {type: string, format: decimal}"""
_TERM = """name: term
          in: query
          description: Days of the loan.
          schema: {type: integer, minimum: 7, maximum: 180}"""
_MEMO = """name: memo
          in: query
          required: true
          description: Words of your own.
          schema: {type: [string, 'null']}"""
_MAYBE = "[string, 'null']"
_END = "        - {name: endTime, in: query"
_TOTAL = "        total: {type: integer, description: How many.}\n"
_WHEN = "        when: {type: integer, format: unix-ms, description: When.}\n"
_REPAY_HEAD = """\
  {path}:
    post:
      operationId: {id}
      tags: [Flexible]
      summary: Repay a loan
      description: Pays back.
      security: [{{apiKey: [], signature: []}}]
      x-group: loan.flexible
      x-method: {name}
"""
_ANSWER_AT = """        - {name: signature, in: query, required: true, schema: {type: string}}
      ▸responses:
        '200':
          description: The loan."""
_SIDE = "      description: A side.\n      enum: "
_LIMITS = "      {}x-limits:\n        - {{weight: {}, per_seconds: 60, budget: 1200, scope: ip, pool: operation}}\n"
_PAGES = """\
      x-page: {style: number, page: current, size: limit, default_size: 10, max_size: 100, items: rows, key: [id]}
"""
_RULES = "      x-rules:\n        - any: [loanAmount, collateralAmount]\n"
_PLAN_ID = "{name: planId, in: path, required: true, description: The plan., schema: "
_AMOUNT_OF_STEP = "        amount: {type: string, format: decimal, description: How much.}\n"
_REST = """\
      responses:
        '200':
          description: The rest.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Repayment'}
"""
_WINDOW = "      x-window: {start: startTime, end: endTime, max_days: 30}\n"
_ENDED = "      deprecated: true\n      x-sunset: '2027-01-31'\n      x-replaced-by: loanBorrow\n"


def _breaking(old: str, new: str, rule: str, message: str, *also: str, at: str = "") -> Planted:
    return Planted(old, new, "breaking", rule, message, also, at)


def _additive(old: str, new: str, rule: str, message: str, *also: str, at: str = "") -> Planted:
    return Planted(old, new, "additive", rule, message, also, at)


def _documentation(old: str, new: str, rule: str, message: str, *also: str, at: str = "") -> Planted:
    return Planted(old, new, "documentation", rule, message, also, at)


_ARGUMENTS = {
    "a new required argument": _breaking(
        _END,
        f"        - ▸{{name: coin, in: query, required: true, schema: {{type: string}}}}\n{_END}",
        "argument-added-required",
        "new required argument `coin`",
    ),
    "a new optional argument": _additive(
        _END,
        f"        - ▸{{name: coin, in: query, schema: {{type: string}}}}\n{_END}",
        "argument-added",
        "new optional argument `coin`",
    ),
    "an argument that is gone": _breaking(
        f"        - ▸{_COIN}\n", "", "argument-removed", "the argument `loan_coin` is gone"
    ),
    "an argument that becomes optional": _additive(
        f"- {_COIN}",
        f"- ▸{_COIN.replace('required: true, ', '')}",
        "argument-optional",
        "the argument `loan_coin` is now optional",
    ),
    "an argument that becomes required": _breaking(
        "- {name: limit, in: query, ",
        "- ▸{name: limit, in: query, required: true, ",
        "argument-required",
        "the argument `limit` is now required",
    ),
    "an argument of another type": _breaking(
        f"- {_AMOUNT}",
        f"- ▸{_AMOUNT.replace(', format: decimal', '')}",
        "argument-type",
        "the argument `loan_amount` takes `str`, not `Decimal`",
    ),
    "an argument that gets a list of values": _breaking(
        f"- {_PLAN_ID}{{type: integer}}}}",
        f"- ▸{_PLAN_ID}{{$ref: '#/components/schemas/Status'}}}}",
        "argument-type-listed",
        "the argument `plan_id` takes `int` only if `Status` lists it, or as `unlisted(…)`",
    ),
    "an argument whose wire form changes": _documentation(
        f"- {_AMOUNT}",
        f"- ▸{_AMOUNT.replace('type: string', 'type: number')}",
        "argument-wire",
        "the argument `loan_amount` travels otherwise: a decimal in a text, now a number",
    ),
    "an argument that may no longer be null": _breaking(
        f"- {_MEMO}",
        f"- ▸{_MEMO.replace(_MAYBE, 'string')}",
        "argument-never-none",
        "the argument `memo` may no longer be None",
    ),
    "an argument that may be null": _additive(
        f"- {_COIN}",
        f"- ▸{_COIN.replace('type: string', f'type: {_MAYBE}')}",
        "argument-may-be-none",
        "the argument `loan_coin` may be None",
    ),
    "bounds that narrow": _breaking(
        f"- {_TERM}",
        f"- ▸{_TERM.replace('180', '90')}",
        "argument-narrower",
        "fewer values of `term` pass: maximum 90, before 180",
    ),
    "bounds that widen": _additive(
        f"- {_TERM}",
        f"- ▸{_TERM.replace('minimum: 7, maximum: 180', 'minimum: 1')}",
        "argument-wider",
        "more values of `term` pass: minimum 1, before 7; maximum none, before 180",
    ),
    "another Python name of an argument": _breaking(
        "- {name: orderId, in: query, ",
        "- ▸{name: orderId, x-name: loan_id, in: query, ",
        "argument-renamed",
        "the argument `order_id` is now `loan_id`",
    ),
    "another wire name of an argument": _documentation(
        "- name: term\n",
        "- ▸name: loanTerm\n          x-name: term\n",
        "argument-wire",
        "the argument `term` travels otherwise: `term` in query, now `loanTerm` in query",
    ),
    "an argument that looks renamed": _breaking(
        "- name: term\n",
        "- ▸name: loanTerm\n",
        "argument-looks-renamed",
        "the argument `term` is gone; it looks renamed to `loan_term`",
        "argument-wire",
    ),
    "an argument that signing supplies": _breaking(
        "x-owns: [signature]",
        "x-owns: [signature, note]",
        "argument-supplied",
        "the argument `note` is gone: signing or the client supplies it",
        "signed-parameters",
        at="                ▸note: {type: string",
    ),
    "a field of a body that is gone": _breaking(
        "                ▸note: {type: string, description: A note.}\n",
        "",
        "argument-removed",
        "the argument `note` is gone",
    ),
    "a name of the request that callers must give": _breaking(
        "      x-idempotency: {parameter: requestId, seconds: 60}\n",
        "",
        "argument-required",
        "the argument `request_id` is now required",
        "idempotency-removed",
        at="        - ▸name: requestId\n",
    ),
    "a new rule between arguments": _breaking(
        _RULES,
        f"{_RULES.replace('x-', '▸x-')}        - forbid: [memo]\n          when: {{side: [SELL]}}\n",
        "rule-added",
        "new rule between arguments, checked before anything is sent: leave out `memo` when `side` is SELL",
    ),
    "a rule between arguments that is gone": _additive(
        _RULES,
        "",
        "rule-removed",
        "no longer a rule between arguments: give `loan_amount` or `collateral_amount`",
        at="  /loan/borrow:\n    ▸post:\n",
    ),
}

_ANSWERS = {
    "a new field of an answer": _additive(
        _TOTAL,
        f"{_TOTAL}        ▸pages: {{type: integer}}\n",
        "answer-field-added",
        "new field `pages`",
    ),
    "a field of an answer that is gone": _breaking(
        _TOTAL.replace("total", "▸total"), "", "answer-field-removed", "the field `total` is gone"
    ),
    "a field of an answer that may be missing": _breaking(
        "      required: [id, amount, side]\n      properties:\n        id:",
        "      required: [amount, side]\n      properties:\n        ▸id:",
        "answer-field-may-be-none",
        "the field `id` may be None",
    ),
    "a field of an answer that is always there": _additive(
        "      required: [rows]\n      properties:\n        rows: {type: array, description: The loans., "
        "items: {$ref: '#/components/schemas/Loan'}}\n        total",
        "      required: [rows, total]\n      properties:\n        rows: {type: array, description: The loans., "
        "items: {$ref: '#/components/schemas/Loan'}}\n        ▸total",
        "answer-field-never-none",
        "the field `total` is never None any more",
    ),
    "a field of an answer that may be null": _breaking(
        "        rest: {type: string,",
        "        ▸rest: {type: [string, 'null'],",
        "answer-field-may-be-none",
        "the field `rest` may be None",
    ),
    "a field of an answer of another type": _breaking(
        "        rest: {type: string, format: decimal,",
        "        ▸rest: {type: string,",
        "answer-field-type",
        "the field `rest` is `str`, not `Decimal`",
    ),
    "a field of an answer whose wire form changes": _documentation(
        "        rest: {type: string, format: decimal,",
        "        ▸rest: {type: number, format: decimal,",
        "answer-field-wire",
        "the field `rest` travels otherwise: a decimal in a text, now a number",
    ),
    "a field of an answer that gets a list of values": _additive(
        "        id: {type: string, description: Its name.}",
        "        ▸id: {$ref: '#/components/schemas/Side', description: Its name.}",
        "answer-field-type-narrower",
        "the field `id` is `Side | str`, before `str`",
    ),
    "another Python name of a field": _breaking(
        "        openedAt: {type",
        "        ▸openedAt: {x-name: opened, type",
        "field-renamed",
        "the field `opened_at` is now `opened`",
    ),
    "a field that looks renamed": _breaking(
        "        openedAt: {type",
        "        ▸openTime: {type",
        "field-looks-renamed",
        "the field `opened_at` is gone; it looks renamed to `open_time`",
    ),
    "an answer that is a list": _breaking(
        _REST,
        _REST.replace("responses", "▸responses").replace("{$ref", "{type: array, items: {$ref").replace("'}", "'}}"),
        "answer-type",
        "answers `tuple[Repayment, ...]`, not `Repayment`",
    ),
}

_CLASSES = {
    "a new required field of a request": _breaking(
        f"      required: [amount]\n      properties:\n{_AMOUNT_OF_STEP}",
        f"      required: [amount, kind]\n      properties:\n        ▸kind: {{type: string}}\n{_AMOUNT_OF_STEP}",
        "request-field-added-required",
        "new field `kind`, which requests need",
    ),
    "a new optional field of request and answer": _additive(
        _WHEN,
        f"{_WHEN}        ▸kind: {{type: string}}\n",
        "answer-field-added",
        "new field `kind`",
    ),
    "a field that requests need": _breaking(
        "      required: [amount]\n",
        "      required: [amount, when]\n",
        "request-field-required",
        "requests need the field `when`",
        at="        ▸when: {type",
    ),
    "a field of request and answer of another type": _breaking(
        "        when: {type: integer, format: unix-ms, description: When.}\n",
        "        ▸when: {type: integer, description: When.}\n",
        "answer-field-type",
        "the field `when` is `int`, not `datetime`",
    ),
    "bounds of a field that narrow": _breaking(
        _AMOUNT_OF_STEP,
        _AMOUNT_OF_STEP.replace("amount:", "▸amount:").replace(
            "format: decimal", "format: decimal, exclusiveMinimum: 0"
        ),
        "request-field-narrower",
        "fewer values of the field `amount` pass: minimum over 0, before none",
    ),
    "a new value of an enumeration": _additive(
        "      enum: [BUY, SELL]\n      x-enum-docs: {en: [Buys the coin., Sells the coin.]}",
        "      enum: [BUY, SELL, ▸SWAP]\n      x-enum-docs: {en: [Buys the coin., Sells the coin., Swaps.]}",
        "value-added",
        "new value `SWAP`",
    ),
    "a value of an enumeration that is gone": _breaking(
        "      enum: [BUY, ▸SELL]\n      x-enum-docs: {en: [Buys the coin., Sells the coin.]}",
        "      enum: [BUY]\n      x-enum-docs: {en: [Buys the coin.]}",
        "value-removed",
        "the value `SELL` is gone",
    ),
    "another name of a member": _breaking(
        "      enum: [1, 2, 3]\n      x-enum-names: [OPEN, REPAID, LIQUIDATED]",
        "      enum: [1, ▸2, 3]\n      x-enum-names: [OPEN, PAID_BACK, LIQUIDATED]",
        "value-renamed",
        "the member `REPAID` is now `PAID_BACK`",
    ),
    "another value of a member": _breaking(
        "      enum: [1, 2, 3]\n",
        "      enum: [1, 2, ▸4]\n",
        "value-changed",
        "the member `LIQUIDATED` stands for `4`, not `3`",
    ),
    "a value that looks renamed": _breaking(
        "      enum: [BUY, SELL]\n",
        "      enum: [BUY, ▸SELL_COIN]\n",
        "value-looks-renamed",
        "the value `SELL` is gone; it looks renamed to `SELL_COIN`",
    ),
    "texts that become numbers": _breaking(
        f"    Side:\n      type: string\n{_SIDE}[BUY, SELL]\n",
        f"    ▸Side:\n      type: integer\n      x-enum-names: [BUY, SELL]\n{_SIDE}[1, 2]\n",
        "class-kind",
        "an enumeration of texts, now an enumeration of numbers",
    ),
    "a field that becomes a secret": _documentation(
        "        rest: {type: string,",
        "        ▸rest: {x-secret: true, type: string,",
        "field-secret",
        "the field `rest` is a secret: repr and errors hide it",
    ),
}

_OPERATIONS = {
    "a new operation": _additive(
        "  /loan/repay:\n",
        "  /loan/terms:\n    ▸get: {operationId: loanTerms, summary: List the terms, x-group: loan.flexible, "
        "x-method: terms, x-effect: read, responses: {'200': {description: Nothing.}}}\n  /loan/repay:\n",
        "operation-added",
        "new operation: List the terms",
    ),
    "another place in Python": _breaking(
        "      x-method: repay\n",
        "      ▸x-method: pay_back\n",
        "operation-moved",
        "`loan.flexible.repay` is now `loan.flexible.pay_back`",
    ),
    "another operationId": _breaking(
        "      operationId: loanRepay\n",
        "      ▸operationId: loanPayBack\n",
        "operation-id",
        "the operationId `loanRepay` is now `loanPayBack`: constant and key of OPERATIONS change, "
        "calls of the method do not",
    ),
    "an operation that looks renamed": _breaking(
        _REPAY_HEAD.format(path="/loan/repay", id="loanRepay", name="repay"),
        _REPAY_HEAD.format(path="/v2/loan/repay", id="loanRepayment", name="repayment").replace("post:", "▸post:"),
        "operation-looks-renamed",
        "`loan.flexible.repay` is gone; it looks renamed to `loan.flexible.repayment`",
        "operation-path",
    ),
    "another path": _documentation(
        "  /loan/repay:\n",
        "  /v2/loan/repay:\n",
        "operation-path",
        "the path `/loan/repay` is now `/v2/loan/repay`",
        at="  /v2/loan/repay:\n    ▸post:",
    ),
    "another HTTP method": _documentation(
        "  /loan/repay:\n    post:\n",
        "  /loan/repay:\n    ▸delete:\n",
        "operation-method",
        "the HTTP method `POST` is now `DELETE`",
    ),
}

_FACTS = {
    "a call that must be signed": _breaking(
        "security: [{apiKey: []}]",
        "▸security: [{apiKey: [], signature: []}]",
        "security-more",
        "a call needs `signature` besides, and fails without",
    ),
    "a call that need not be signed": _additive(
        "      security: [{apiKey: [], signature: []}]\n      x-group: loan.flexible\n      x-method: plan\n",
        "      ▸security: [{apiKey: []}]\n      x-group: loan.flexible\n      x-method: plan\n",
        "security-less",
        "a call needs `signature` no longer",
        "signed-parameters",
        "argument-added-required",
    ),
    "another permission": _documentation(
        "x-permission: USER_DATA",
        "▸x-permission: MARGIN",
        "permission",
        "the key needs the permission `MARGIN`, not `USER_DATA`",
    ),
    "a read that becomes a write": _documentation(
        "x-effect: read",
        "▸x-effect: write",
        "effect-write",
        "now a write: a call whose answer is lost is not sent again",
    ),
    "tighter limits": _documentation(
        _LIMITS.format("", 10),
        _LIMITS.format("▸", 20),
        "limits-tighter",
        "limits are tighter: 10 of 1200 IP weight a minute (120 calls), now 20 of 1200 IP weight a minute (60 calls)",
    ),
    "looser limits": _documentation(
        _LIMITS.format("", 10),
        _LIMITS.format("▸", 5),
        "limits-looser",
        "limits are looser: 10 of 1200 IP weight a minute (120 calls), now 5 of 1200 IP weight a minute (240 calls)",
    ),
    "pages that are gone": _breaking(
        _PAGES,
        "",
        "pages-removed",
        "can no longer be read page by page: the method `iter_orders` is gone",
        at="  /loan/orders:\n    ▸get:",
    ),
    "other pages": _documentation(
        _PAGES,
        _PAGES.replace("x-page", "▸x-page").replace("max_size: 100", "max_size: 50"),
        "pages",
        "pages changed: max size 100, now max size 50",
    ),
    "an iteration without times": _breaking(
        _WINDOW,
        "",
        "iteration-argument-removed",
        "the argument `end` of `iter_orders` is gone",
        "window",
        "iteration-argument-removed",
        at="      ▸x-page:",
    ),
    "a narrower window": _documentation(
        _WINDOW,
        _WINDOW.replace("x-window", "▸x-window").replace("30", "7"),
        "window",
        "the window of time changed: max days 30, now max days 7",
    ),
    "a notice of the end": _additive(
        "      x-effect: read\n",
        "      x-effect: read\n      ▸deprecated: true\n      x-sunset: '2027-06-30'\n      x-replaced-by: loanPlan\n",
        "deprecated",
        "deprecated: calls warn; the exchange takes it down on 2027-06-30; use `loan.flexible.plan`",
    ),
    "an end that is called off": _additive(
        _ENDED, "", "undeprecated", "no longer deprecated", at="  /loan/repay:\n    ▸post:"
    ),
    "another day of the end": _documentation(
        "x-sunset: '2027-01-31'",
        "▸x-sunset: '2026-12-31'",
        "sunset",
        "the exchange takes it down on `2026-12-31`, not `2027-01-31`",
    ),
    "another successor": _documentation(
        "x-replaced-by: loanBorrow",
        "▸x-replaced-by: loanPlan",
        "successor",
        "replaced by `loan.flexible.plan`, not `loan.flexible.borrow`",
    ),
    "another summary": _documentation("summary: Borrow\n", "▸summary: Borrow a coin\n", "text", "summary reworded"),
    "another text of an argument": _documentation(
        "{name: limit, in: query, description: Records on a page.,",
        "{name: limit, in: query, ▸description: Records on one page.,",
        "text",
        "argument `limit` reworded",
    ),
    "another text in Chinese": _documentation(
        "x-summary-zh: 借币", "▸x-summary-zh: 借款", "translation", "summary reworded in Chinese"
    ),
    "a first text in Chinese": _documentation(
        "      description: Newest first.\n",
        "      description: Newest first.\n      ▸x-description-zh: 最新在前。\n",
        "translated",
        "description translated to Chinese",
    ),
    "another introduction of a group": _documentation(
        "description: Open-term loans.",
        "description: Loans without an end.",
        "text",
        "introduction reworded",
        at="      operationId: loanBorrow\n      ▸tags:",
    ),
    "another example": _documentation(
        "example: {id: '1'}", "example: {id: '2'}", "example", "example of the answer exchanged", at=_ANSWER_AT
    ),
    "another source": _documentation(
        "      x-provenance: {source: 'https://example.org/borrow'",
        "      ▸x-provenance: {source: 'https://example.org/v2'",
        "source",
        "source changed",
    ),
}

PLANTED: Final = _ARGUMENTS | _ANSWERS | _CLASSES | _OPERATIONS | _FACTS
