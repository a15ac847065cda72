"""What Binance's error codes mean, one table for each family of codes.

Where a code names no cause ("... not allowed", "... failed") the class is the one that promises least. `Unavailable`
itself stands for what passes by waiting; its subclasses for what does not. `OutcomeUnknown` becomes `Unavailable` when
the call only reads. A quota of the account or of all users is `LimitExceeded`; an inventory of Binance's that has run
low is `Unavailable`. Codes of products that this library does not call are here too: Binance's codes are universal.

Source: https://developers.binance.com/docs/binance-spot-api-docs/errors,
https://developers.binance.com/docs/margin_trading/error-code, https://developers.binance.com/docs/wallet/error-code,
https://developers.binance.com/docs/crypto_loan/error-code,
https://developers.binance.com/docs/institutional_loan/error-code
"""
