"""What the scripts that train share: labelled texts and their features into weights, and weights into the file that
`src/language/linear.rs` reads. Needs numpy and scipy."""
import math, struct
from collections import Counter

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

ONE = 1 << 16


class Groups:
    """Groups of features, in the order of the program: for each, how much its features are let weigh, and the number of them from
    which they share their weight (0: never)."""

    def __init__(self, **of):
        self.scale = {name: scale for name, (scale, _) in of.items()}
        self.share = {name: share for name, (_, share) in of.items()}

    def __iter__(self):
        return iter(self.scale)

    def value(self, name, many):
        share = self.share[name]
        return self.scale[name] / max(many, share) ** 0.5 if share else self.scale[name]


def matrix(lines, groups, columns=None, least=2, only=None):
    """The lines as rows of feature values, and each feature's column and group. A line is a dict with `features`: (hash, group).
    A line with `slips` is a misspelt copy, which is no second line to find a feature in."""
    if columns is None:
        count, of = Counter(), {}
        for e in lines:
            for h, name in e["features"]:
                if only is None or name in only:
                    count[h] += not e.get("slips")
                    of[h] = name
        columns = {h: (n, of[h]) for n, h in enumerate(sorted(h for h, c in count.items() if c >= least))}
    row, column, value = [], [], []
    for n, e in enumerate(lines):
        many = Counter(name for _, name in e["features"])
        for h, name in e["features"]:
            if h in columns:
                row.append(n)
                column.append(columns[h][0])
                value.append(groups.value(name, many[name]))
    return sparse.csr_matrix((value, (row, column)), shape=(len(lines), len(columns))), columns


def train(lines, want, classes, groups, l2, rounds=100, least=2, only=None):
    """A multinomial logistic regression. `want`: the class of each line."""
    X, columns = matrix(lines, groups, least=least, only=only)
    n, d = X.shape
    right = np.zeros((n, classes))
    right[np.arange(n), want] = 1
    back = X.T.tocsr()

    def loss(flat):
        W = flat.reshape(d, classes)
        Z = X @ W
        Z -= Z.max(axis=1, keepdims=True)
        E = np.exp(Z)
        S = E.sum(axis=1, keepdims=True)
        cost = np.log(S).sum() - Z[np.arange(n), want].sum()
        return cost + 0.5 * l2 * (W * W).sum(), (back @ (E / S - right) + l2 * W).ravel()

    found = minimize(loss, np.zeros(d * classes), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    return found.x.reshape(d, classes), columns


class Packed:
    """Weights as steps of eight bits, each group with a step of its own; of the features, those of most weight."""

    def __init__(self, W, columns, groups, most):
        self.groups, self.steps, small = groups, {g: 0 for g in groups}, np.zeros(W.shape, dtype=np.int8)
        for g in groups:
            rows = [n for n, of in columns.values() if of == g]
            if rows:
                self.steps[g] = max(1, round(np.abs(W[rows]).max() * groups.scale[g] / 127 * ONE))
                small[rows] = np.clip(np.round(W[rows] * groups.scale[g] * ONE / self.steps[g]), -127, 127).astype(np.int8)
        weight = np.zeros(len(W))
        for n, g in columns.values():
            weight[n] = np.abs(small[n].astype(int)).max() * self.steps[g]
        floor = np.sort(weight)[-min(most, len(weight))]
        self.kept = {h: small[n] for h, (n, _) in sorted(columns.items()) if small[n].any() and weight[n] > floor}

    def file(self, threshold):
        data = b"SIW1" + struct.pack("<II", len(self.kept), round(threshold * ONE))
        for g in self.groups:
            data += struct.pack("<II", self.steps[g], self.groups.share[g])
        return data + b"".join(struct.pack("<I", h) for h in self.kept) + b"".join(w.tobytes() for w in self.kept.values())

    def scores(self, features, classes):
        """In whole numbers, as the program must compute them."""
        many = Counter(name for _, name in features)
        worth = {}
        for g in self.groups:
            share = self.groups.share[g]
            worth[g] = (self.steps[g] << 8) // max(1, math.isqrt(max(many[g], share) << 16)) if share else self.steps[g]
        scores = [0] * classes
        for h, name in features:
            for k, weight in enumerate(self.kept.get(h, ())):
                scores[k] += int(weight) * worth[name]
        return scores
