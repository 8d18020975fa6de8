package fr.lignealigne.plan.linemap;

import java.util.Arrays;
import java.util.List;

/**
 * Finds what became of each old piece: candidates by their words, their likelihood by the flow of the text, a second
 * time with what the first taught about figures and neighbours, then one to one, then joints and strays.
 */
final class Matching {

    private static final double STRONG = 8;
    private static final double LIKELY = 0.3;
    private static final double EVEN = 0.5;
    private static final double SURE = 0.95;
    private static final double TEMPER = 0.4;
    private static final double CEILING = 14;
    private static final double FLOOR = -8;
    private static final double IDENTITY = 6;

    private final List<Piece> oldPieces;
    private final List<Piece> newPieces;
    private final Vocabulary vocabulary;
    private final Resemblance resemblance;
    private final Candidates candidates;
    private double[][] likelihood = {};

    Matching(List<Piece> oldPieces, List<Piece> newPieces) {
        this.oldPieces = oldPieces;
        this.newPieces = newPieces;
        vocabulary = new Vocabulary(oldPieces, newPieces);
        resemblance = new Resemblance(vocabulary);
        candidates = new Candidates(vocabulary.olds().length, this::words);
    }

    Pairing pairing() {
        Ends.fix(oldPieces, newPieces, candidates);
        new RareWords(vocabulary).seed(candidates);
        Identities.add(vocabulary, candidates);
        Surroundings surroundings = new Surroundings(vocabulary, candidates);
        surroundings.follow((i, c) -> candidates.evidence(i)[c] > STRONG);
        flow(new Renumbering());
        Renumbering renumbering = learnt();
        int[] placed = placed();
        surroundings.follow((i, c) -> likelihood[i][c] > LIKELY);
        surroundings.number(renumbering);
        surroundings.fill(placed);
        flow(renumbering);
        Pairing pairing = new Choosing(candidates, likelihood).choose(vocabulary.news().length);
        Repeats.pair(oldPieces, newPieces, pairing);
        Sections.settle(oldPieces, newPieces, pairing);
        new Joints(vocabulary, resemblance, candidates, pairing).find();
        new Strays(vocabulary, resemblance, candidates, pairing).settle();
        return pairing;
    }

    Print[] olds() {
        return vocabulary.olds();
    }

    Print[] news() {
        return vocabulary.news();
    }

    Resemblance resemblance() {
        return resemblance;
    }

    Candidates candidates() {
        return candidates;
    }

    double[][] likelihood() {
        return likelihood;
    }

    private double words(int old, int place) {
        Print before = vocabulary.olds()[old];
        Print after = vocabulary.news()[place];
        double evidence = resemblance.evidence(before, after);
        // The same measure in other words: nothing in them speaks against it.
        return known(before, after) > 0 ? Math.max(0, evidence) : evidence;
    }

    private static double known(Print before, Print after) {
        if (before.identity() == null || after.identity() == null) {
            return 0;
        }
        return before.identity().equals(after.identity()) ? IDENTITY : -IDENTITY;
    }

    private void flow(Renumbering renumbering) {
        double[][] support = new double[candidates.size()][];
        for (int i = 0; i < support.length; i++) {
            support[i] = candidates.evidence(i).clone();
            for (int c = 0; c < support[i].length; c++) {
                support[i][c] = support(i, candidates.places(i)[c], TEMPER * support[i][c], renumbering);
            }
        }
        likelihood = new Flow(candidates, support, vocabulary.news().length).likelihood();
    }

    /**
     * Words hang together, hence the temper; and beyond a point more of them only say that one text was made from the
     * other, not that it took its place, hence the ceiling.
     */
    private double support(int old, int place, double words, Renumbering renumbering) {
        Print before = vocabulary.olds()[old];
        Print after = vocabulary.news()[place];
        double said = words > 0 ? CEILING * -Math.expm1(-words / CEILING) : Math.max(FLOOR, words);
        return said + known(before, after) + renumbering.evidence(before, after);
    }

    private Renumbering learnt() {
        Renumbering renumbering = new Renumbering();
        for (int i = 0; i < likelihood.length; i++) {
            for (int c = 0; c < likelihood[i].length; c++) {
                if (likelihood[i][c] > SURE && candidates.evidence(i)[c] > 0) {
                    renumbering.learn(
                            vocabulary.olds()[i], vocabulary.news()[candidates.places(i)[c]]);
                }
            }
        }
        return renumbering;
    }

    private int[] placed() {
        int[] placed = new int[likelihood.length];
        Arrays.fill(placed, -1);
        for (int i = 0; i < placed.length; i++) {
            for (int c = 0; c < likelihood[i].length; c++) {
                if (likelihood[i][c] > EVEN) {
                    placed[i] = candidates.places(i)[c];
                }
            }
        }
        return placed;
    }
}
