"""nmap's XML: one item a host, by its MAC address and what the scan made of its system."""

from __future__ import annotations

from collections.abc import Iterator

from cordon.check.fields import FIELDS, canonical
from cordon.check.inputs.safe_xml import Element, elements
from cordon.check.inputs.sheet import Problems, Row, Sheet, Wanted

ROOT = "nmaprun"
_SURE = 90  # per cent: below that a guess of the system is no sign
_HARDWARE = "cpe:/h:"


def nmap(data: bytes, wanted: Wanted, problems: Problems) -> Sheet:
    """The sheet of a scan. Hosts that were down are left out."""
    return Sheet("nmap", canonical(), _rows(data, wanted, problems))


def _rows(data: bytes, wanted: Wanted, problems: Problems) -> Iterator[Row]:
    for host in elements(data, "host", wanted.name, problems):
        status = host.first("status")
        if status is None or status.attributes.get("state") != "down":
            found = _fields(host)
            yield host.line, [found.get(field, "") for field in FIELDS]


def _fields(host: Element) -> dict[str, str]:
    addresses = {one.attributes.get("addrtype", ""): one.attributes for one in host.all("address")}
    mac = addresses.get("mac", {})
    number = next((addresses[kind].get("addr", "") for kind in ("ipv4", "ipv6") if kind in addresses), "")
    named = host.first("hostnames", "hostname")
    system = _system(host)
    return {
        "mac": mac.get("addr", ""),
        "nic": mac.get("vendor", ""),
        "cpe": _hardware(host) or (system.text_of("cpe") if system else ""),
        "role": system.attributes.get("type", "") if system else "",
        "name": (named.attributes.get("name", "") if named else "") or number,
        "asset": number,
    }


def _system(host: Element) -> Element | None:
    """The best class of the best match of the system, when the scan was sure enough."""
    held = host.first("os")
    matches = held.all("osmatch") if held else []
    classes = [one for match in matches for one in match.all("osclass")] + (held.all("osclass") if held else [])
    sure = [one for one in classes if _accuracy(one) >= _SURE]
    return max(sure, key=_accuracy, default=None)


def _accuracy(one: Element) -> int:
    text = one.attributes.get("accuracy", "0")
    return int(text) if text.isdigit() and len(text) < 4 else 0


def _hardware(host: Element) -> str:
    """A CPE of the hardware that a service told by itself."""
    ports = host.first("ports")
    services = [port.first("service") for port in (ports.all("port") if ports else ())]
    told = (one.text.strip() for service in services if service for one in service.all("cpe"))
    return next((text for text in told if text.startswith(_HARDWARE)), "")
