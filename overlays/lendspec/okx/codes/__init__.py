"""What OKX's error codes mean, one table for each family of codes.

`Unavailable` itself stands for what passes by waiting; its subclasses for what does not. `OutcomeUnknown` becomes
`Unavailable` when the call only reads. A quota of the account or of all users is `LimitExceeded`; an inventory of OKX's
that has run low is `Unavailable`. OKX has no class of its own for refused collateral: it is `UnknownAsset` (the coin
cannot serve), `InvalidParameter` (it does not fit the loan), `InvalidAmount` or `InsufficientCollateral`.

Source: https://www.okx.com/docs-v5/en/#error-code
"""
