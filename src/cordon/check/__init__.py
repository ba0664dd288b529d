"""An inventory -> findings: what in it falls under which measure, on which evidence, by which deadline, and what can't be told."""

from cordon.check.checking import Desk, desk_of, render_html, run_check
from cordon.check.checking import run_check as run
from cordon.check.options import As, CheckOptions, For
from cordon.check.report import Report

__all__ = ["As", "CheckOptions", "Desk", "For", "Report", "desk_of", "render_html", "run", "run_check"]
