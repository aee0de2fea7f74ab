"""Draws the bot's picture: data/avatar.svg and data/avatar.png, from the same shapes. Needs Python alone.

    python3 data/make/avatar.py

A rail line with stops, and above the middle one a house with a bed. Blue and orange are told apart by nearly everybody, and
every shape is big enough to be seen at 32 pixels. Clients cut the corners off: what matters lies within the circle.
"""

import struct
import zlib
from pathlib import Path

SIZE = 512  # Pixels of the PNG, and units of the SVG.
SAMPLES = 4  # Samples of a pixel along each side, so that edges are smooth.
BLUE, ORANGE, WHITE = "#12395f", "#ffae1a", "#ffffff"

# From back to front: what it is, its measures, its colour.
SHAPES = [
    ("rect", (0, 0, 512, 512, 0), BLUE),
    # The house: a roof and walls.
    ("polygon", ((256, 66), (418, 214), (94, 214)), WHITE),
    ("rect", (132, 196, 248, 150, 10), WHITE),
    # The bed: a head, a mattress, a pillow, a foot.
    ("rect", (164, 212, 24, 112, 8), BLUE),
    ("rect", (164, 268, 184, 34, 8), BLUE),
    ("rect", (324, 268, 24, 56, 8), BLUE),
    ("rect", (196, 236, 56, 28, 10), ORANGE),
    # The line, and the way up to the house.
    ("rect", (62, 392, 388, 28, 14), ORANGE),
    ("rect", (242, 346, 28, 60, 0), ORANGE),
    # The stops.
    ("circle", (116, 406, 34), WHITE),
    ("circle", (116, 406, 17), BLUE),
    ("circle", (396, 406, 34), WHITE),
    ("circle", (396, 406, 17), BLUE),
    ("circle", (256, 406, 40), ORANGE),
    ("circle", (256, 406, 20), BLUE),
]


def svg():
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" role="img" aria-label="Stopover">']
    for kind, measures, colour in SHAPES:
        if kind == "rect":
            x, y, width, height, round_ = measures
            corner = f' rx="{round_}"' if round_ else ""
            lines.append(f'  <rect x="{x}" y="{y}" width="{width}" height="{height}"{corner} fill="{colour}"/>')
        elif kind == "circle":
            x, y, radius = measures
            lines.append(f'  <circle cx="{x}" cy="{y}" r="{radius}" fill="{colour}"/>')
        else:
            points = " ".join(f"{x},{y}" for x, y in measures)
            lines.append(f'  <polygon points="{points}" fill="{colour}"/>')
    return "\n".join(lines) + "\n</svg>\n"


def holds(shape, x, y):
    kind, measures, _ = shape
    if kind == "circle":
        cx, cy, radius = measures
        return (x - cx) ** 2 + (y - cy) ** 2 <= radius**2
    if kind == "rect":
        left, top, width, height, round_ = measures
        dx = max(left + round_ - x, x - (left + width - round_), 0)
        dy = max(top + round_ - y, y - (top + height - round_), 0)
        return left <= x <= left + width and top <= y <= top + height and dx * dx + dy * dy <= round_ * round_ + 1e-9
    inside = False
    for (x1, y1), (x2, y2) in zip(measures, measures[1:] + measures[:1]):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return inside


def rgb(colour):
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def pixels(size):
    """Rows of pixels, three bytes each."""
    scale, steps = SIZE / size, [(at + 0.5) / SAMPLES for at in range(SAMPLES)]
    for row in range(size):
        line = bytearray()
        for column in range(size):
            total = [0, 0, 0]
            for dy in steps:
                for dx in steps:
                    x, y = (column + dx) * scale, (row + dy) * scale
                    top = next(shape for shape in reversed(SHAPES) if holds(shape, x, y))
                    for at, part in enumerate(rgb(top[2])):
                        total[at] += part
            line += bytes(part // SAMPLES**2 for part in total)
        yield bytes(line)


def png(size):
    """PNG (W3C, second edition): 8 bits a channel, no alpha."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + row for row in pixels(size))
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


if __name__ == "__main__":
    data = Path(__file__).parent.parent
    (data / "avatar.svg").write_text(svg())
    (data / "avatar.png").write_bytes(png(SIZE))
