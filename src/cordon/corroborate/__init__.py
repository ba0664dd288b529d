"""Which reports tell of one act, and which independent origins stand behind the outlets: statements and facts -> events."""

from cordon.corroborate.events import EventLayer, Known, Proposal, event_id, events_of
from cordon.corroborate.judgements import Judgement, Ruling
from cordon.corroborate.match import MatchRule
from cordon.corroborate.report import SourcedStatement

__all__ = ["EventLayer", "Judgement", "Known", "MatchRule", "Proposal", "Ruling", "SourcedStatement", "event_id", "events_of"]
