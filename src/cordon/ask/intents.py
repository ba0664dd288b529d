"""What a question wants to know."""

from __future__ import annotations

from enum import StrEnum


class Intent(StrEnum):
    """The intents, as the answer prints them."""

    STATUS = "status"
    SINCE = "since"
    WHO = "who"
    DEADLINE = "deadline"
    EVIDENCE = "evidence"
    LIST = "list"
    COMPARE = "compare"
    SCOPE = "scope"
    ADVICE = "advice"
    OFF_TOPIC = "off-topic"
