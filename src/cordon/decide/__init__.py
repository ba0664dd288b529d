"""Events -> Positions: what holds for a vendor in a place on any day, as known on any day, and where companies stand."""

from cordon.decide.position import Decider, ToldAt
from cordon.decide.registry import Registry

__all__ = ["Decider", "Registry", "ToldAt"]
