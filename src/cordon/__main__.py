"""`python -m cordon`: the command line."""

import sys

from cordon.cli.main import main

sys.exit(main())
