"""Which reports tell of one act, and which independent origins stand behind the outlets: statements and facts -> events."""

from cordon.corroborate.cluster import ClusterRule, StoryIndex, cluster, story_index
from cordon.corroborate.conflicts import FigureClash, SourcedFigure, clashing_figures
from cordon.corroborate.events import EventLayer, Known, Proposal, event_id, events_of
from cordon.corroborate.judgements import Judgement, Ruling, Rulings
from cordon.corroborate.lineage import Relation
from cordon.corroborate.links import ProposedLink, Wording, links_found, wordings
from cordon.corroborate.match import MatchRule
from cordon.corroborate.news import NewsText
from cordon.corroborate.origins import Traced, trace
from cordon.corroborate.provenance import Captured, ProvenanceWarning, provenance
from cordon.corroborate.report import SourcedStatement
from cordon.corroborate.wordlists import common_words

__all__ = [
    "Captured",
    "ClusterRule",
    "EventLayer",
    "FigureClash",
    "Judgement",
    "Known",
    "MatchRule",
    "NewsText",
    "Proposal",
    "ProposedLink",
    "ProvenanceWarning",
    "Relation",
    "Ruling",
    "Rulings",
    "SourcedFigure",
    "SourcedStatement",
    "StoryIndex",
    "Traced",
    "Wording",
    "clashing_figures",
    "cluster",
    "common_words",
    "event_id",
    "events_of",
    "links_found",
    "provenance",
    "story_index",
    "trace",
    "wordings",
]
