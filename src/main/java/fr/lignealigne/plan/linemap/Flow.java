package fr.lignealigne.plan.linemap;

import java.util.Arrays;

/**
 * How likely each candidate place is, given the whole text. Reading the old version is a walk through the new one that
 * mostly goes on to the next piece, at times leaves some out on either side, and seldom jumps (a moved block). The
 * likelihood of a place is the weight of all walks through it, summed forward and backward as in a hidden Markov model
 * (Rabiner 1989; for the words of two languages, Vogel, Ney and Tillmann 1996).
 */
final class Flow {

    private static final int OLD_REACH = 8;
    private static final int NEW_REACH = 16;
    private static final double LEFT_OUT = 0.06;
    private static final double JUMP = 0.05;
    private static final double NEXT = 0.8;
    private static final double FAR = 0.05;
    private static final double DECAY = 0.35;
    /** What ending anywhere but near the end of the new version is worth. */
    private static final double EARLY_END = 0.01;

    private final Candidates candidates;
    private final double[][] strength;
    private final double[] step = new double[NEW_REACH + 1];
    private final double[] fade = new double[OLD_REACH + 1];
    private final double jump;
    private final int news;

    /** The support of a candidate is in nats: what words, figures and identity say for it, apart from its place. */
    Flow(Candidates candidates, double[][] support, int news) {
        this.candidates = candidates;
        this.news = news;
        jump = JUMP / Math.max(1, news);
        for (int gap = 1; gap <= NEW_REACH; gap++) {
            double near = gap == 1 ? NEXT : (1 - NEXT - FAR) * (1 - DECAY) * Math.pow(DECAY, gap - 2);
            step[gap] = (1 - JUMP) * (near + FAR / NEW_REACH);
        }
        for (int d = 1; d <= OLD_REACH; d++) {
            fade[d] = Math.pow(LEFT_OUT, d - 1);
        }
        strength = new double[support.length][];
        for (int i = 0; i < support.length; i++) {
            strength[i] = support[i].clone();
            for (int c = 0; c < strength[i].length; c++) {
                strength[i][c] = (1 - LEFT_OUT) * Math.exp(strength[i][c]);
            }
        }
    }

    /** For each old piece and candidate, the share of all walks that go there. */
    double[][] likelihood() {
        int n = candidates.size();
        double[][] ahead = new double[n][];
        double[] scales = new double[n];
        double scale = 0;
        for (int i = 0; i < n; i++) {
            int[] places = candidates.places(i);
            double[] row = new double[places.length];
            Arrays.fill(row, jump);
            if (i < OLD_REACH) {
                start(row, places, fade[i + 1] * Math.exp(-scale));
            }
            for (int d = 1; d <= OLD_REACH && d <= i; d++) {
                double unit = fade[d] * Math.exp(scales[i - d] - scale);
                add(row, places, -NEW_REACH, ahead[i - d], candidates.places(i - d), unit);
            }
            double sum = LEFT_OUT + strengthen(row, i);
            divide(row, sum);
            scale += Math.log(sum);
            ahead[i] = row;
            scales[i] = scale;
        }
        return meet(ahead, scales);
    }

    /** Goes through the text backward and meets the walks that came forward. */
    private double[][] meet(double[][] ahead, double[] aheadScales) {
        int n = candidates.size();
        double[][] likelihood = new double[n][];
        double[][] back = new double[n][];
        double[] scales = new double[n];
        double later = 0;
        double end = 1;
        double scale = 0;
        for (int i = n - 1; i >= -1; i--) {
            int[] places = i < 0 ? new int[] {-1} : candidates.places(i);
            double[] row = new double[places.length];
            for (int c = 0; c < row.length; c++) {
                int rest = news - places[c];
                row[c] = later * jump + end * (rest <= NEW_REACH ? step[rest] : EARLY_END);
            }
            for (int d = 1; d <= OLD_REACH && i + d < n; d++) {
                double unit = fade[d] * Math.exp(scales[i + d] - scale);
                add(row, places, 1, back[i + d], candidates.places(i + d), unit);
            }
            if (i < 0) {
                share(likelihood, scale + Math.log(row[0]), aheadScales);
                break;
            }
            likelihood[i] = new double[row.length];
            for (int c = 0; c < row.length; c++) {
                likelihood[i][c] = ahead[i][c] * row[c];
            }
            scales[i] = scale;
            double sum = strengthen(row, i);
            later = LEFT_OUT * later + sum;
            end = LEFT_OUT * end;
            double norm = later + end;
            divide(row, norm);
            later /= norm;
            end /= norm;
            scale += Math.log(norm);
            back[i] = row;
            aheadScales[i] += scales[i];
            scales[i] = scale;
        }
        return likelihood;
    }

    private static void share(double[][] likelihood, double total, double[] scales) {
        for (int i = 0; i < likelihood.length; i++) {
            for (int c = 0; c < likelihood[i].length; c++) {
                likelihood[i][c] = Math.min(1, likelihood[i][c] * Math.exp(scales[i] - total));
            }
        }
    }

    /** The walk starts before the first new piece. */
    private void start(double[] row, int[] places, double unit) {
        for (int c = 0; c < row.length && places[c] < NEW_REACH; c++) {
            row[c] += unit * step[places[c] + 1];
        }
    }

    /** Adds to each place what comes from the other pieces' places in the window that begins so far from it. */
    private void add(double[] row, int[] places, int window, double[] other, int[] otherPlaces, double unit) {
        int low = 0;
        for (int c = 0; c < places.length; c++) {
            int from = places[c] + window;
            while (low < otherPlaces.length && otherPlaces[low] < from) {
                low++;
            }
            double sum = 0;
            for (int k = low; k < otherPlaces.length && otherPlaces[k] < from + NEW_REACH; k++) {
                sum += other[k] * step[Math.abs(places[c] - otherPlaces[k])];
            }
            row[c] += unit * sum;
        }
    }

    private double strengthen(double[] row, int i) {
        double sum = 0;
        for (int c = 0; c < row.length; c++) {
            row[c] *= strength[i][c];
            sum += row[c];
        }
        return sum;
    }

    private static void divide(double[] row, double by) {
        for (int c = 0; c < row.length; c++) {
            row[c] /= by;
        }
    }
}
