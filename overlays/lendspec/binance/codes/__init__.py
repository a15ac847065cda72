"""What Binance's error codes mean, one table for each family of codes.

Where a code names no cause ("... not allowed", "... failed") the class is the one that promises least. `Unavailable`
itself stands for what passes by waiting; its subclasses for what does not. `OutcomeUnknown` becomes `Unavailable` when
the call only reads.

Source: https://developers.binance.com/docs/binance-spot-api-docs/errors,
https://developers.binance.com/docs/margin_trading/error-code, https://developers.binance.com/docs/crypto_loan/error-code
"""
