"""What the tests stand on: an exchange on a local socket that judges requests with its own code. No lendspec here."""
