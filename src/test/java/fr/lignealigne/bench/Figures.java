package fr.lignealigne.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the benchmarks print, and how they count. */
final class Figures {

    private Figures() {}

    static double percentile(List<Double> values, int percent) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    static void print(String name, double value, String unit) {
        System.out.println(
                name + ": " + String.format(Locale.ROOT, value % 1 == 0 ? "%.0f" : "%.1f", value) + " " + unit);
    }

    /** Bytes in use after a collection. */
    static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
