"""Which language a text is in."""

from __future__ import annotations

import pytest

from cordon.read import read_bytes
from cordon.read.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministry has said that it will not ban the maker from the network, and operators are free to choose.", "en"),
        ("Das Ministerium hat am Montag erklärt, dass es den Hersteller nicht aus dem Netz ausschließen wird.", "de"),
        ("Le ministère a déclaré lundi qu'il n'exclura pas le fabricant du réseau et que les opérateurs sont libres.", "fr"),
        ("El ministerio dijo el lunes que no excluirá al fabricante de la red y que los operadores son libres.", "es"),
        ("Il ministero ha detto che non escluderà il produttore dalla rete e che gli operatori sono liberi di scegliere.", "it"),
        ("O ministério disse que não vai excluir o fabricante da rede e que as operadoras são livres para escolher.", "pt"),
        ("Het ministerie zei maandag dat het de fabrikant niet van het netwerk zal uitsluiten en dat de keuze vrij is.", "nl"),
        ("Министерство заявило в понедельник, что не будет исключать производителя из сети и что операторы свободны.", "ru"),
        ("工信部周一表示不会将该厂商排除在网络之外。", "zh"),
        ("同省は月曜日、そのメーカーをネットワークから排除しないと述べた。", "ja"),
        ("Huawei", None),
        ("xq zv wk qq zz jj kk ww vv", None),
    ],
)
def test_the_language_is_told_or_left_open(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_another_language_is_a_warning() -> None:
    text = "Ein Titel steht hier\n\nDas Ministerium hat am Montag erklärt, dass es den Hersteller nicht aus dem Netz ausschließen wird.\n"
    version = read_bytes(text.encode(), "a.txt")
    assert version.language == "de"
    assert [warning.kind for warning in version.warnings] == ["not-english"]
