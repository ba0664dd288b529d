"""Settings for all tests: a slow machine is no failure, so no property test has a deadline."""

from hypothesis import settings

settings.register_profile("cordon", deadline=None)
settings.load_profile("cordon")
