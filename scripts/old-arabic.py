"""Writes UTF-8 from stdin in an Arabic encoding that iconv lacks, by Python's own tables, without the signs that it lacks.

CP864 has shapes of letters; each letter is written in the first of its shapes. With "text" behind it, what was written comes out in
UTF-8 instead. Usage: old-arabic.py cp720|cp864|x-mac-arabic [text]
"""

import sys
import unicodedata

# What people wrote for what is lacking, and figures as the Macintosh wrote them in Arabic.
STAND_INS = {
    "cp720": {"،": ",", "؟": "?", "؛": ";"},
    "cp864": {"إ": "ا"},
    "x-mac-arabic": dict(zip("0123456789", "٠١٢٣٤٥٦٧٨٩")),
}

name = sys.argv[1]
codec = {"x-mac-arabic": "mac_arabic"}.get(name, name)
table = {chr(byte): byte for byte in range(0x80)}
for byte in range(0x80, 0x100):
    shape = bytes([byte]).decode(codec, "ignore")
    letter = unicodedata.normalize("NFKC", shape) if "\ufe70" <= shape <= "\ufefc" else shape
    if letter:
        table.setdefault(letter.lstrip("ـ") or letter, byte)
source = sys.stdin.buffer.read().decode("utf-8").translate(str.maketrans(STAND_INS[name]))
written = [letter for letter in source if letter in table]
as_text = "text" in sys.argv[2:]
sys.stdout.buffer.write("".join(written).encode("utf-8") if as_text else bytes(table[letter] for letter in written))
