"""Runs the server on an address of this machine."""

from __future__ import annotations

import socket
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI

from cordon.model.errors import InputError

_WAITING = 128  # connections that may wait to be taken


def run(app: FastAPI, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serve until stopped. `ready` is called with the address once the port is taken; a port that can't be had is an InputError.

    No request is logged: questions and addresses are nobody's business.
    """
    taken = listen(host, port)
    shown = f"[{host}]" if ":" in host else host
    ready(f"http://{shown}:{taken.getsockname()[1]}/")
    config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, date_header=True)
    uvicorn.Server(config).run(sockets=[taken])


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any free one."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # The protocol is named, because asyncio turns off the delay of small packets (40 ms an answer) only where it is.
        made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(_WAITING)
    except (OSError, OverflowError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InputError(f"can't listen: {why}", place=f"{host}:{port}", mend="name another --port, or stop what listens there") from error
    return made
