package fr.lignealigne.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long a person takes: a tap is a second, three characters are another. Nobody waits for that here; it is counted,
 * and what the page itself takes until one can go on is measured and added.
 */
final class Pace {

    private static final int CHARACTERS_A_SECOND = 3;

    private final Page page;
    private final List<String> steps = new ArrayList<>();
    private double seconds;

    Pace(Page page) {
        this.page = page;
    }

    /** Taps, and goes on as soon as that is there. */
    void tap(String step, Locator where, Locator until) {
        add(step, 1, where::click, until);
    }

    /** Opens the link of a mail. */
    void follow(String step, String link, Locator until) {
        add(step, 1, () -> page.navigate(link), until);
    }

    /** Presses the key that sends, on the keyboard of the phone. */
    void enter(String step, Locator until) {
        add(step, 1, () -> page.keyboard().press("Enter"), until);
    }

    /** Types where the cursor stands. */
    void type(String step, String text, Locator until) {
        add(
                step,
                (double) text.length() / CHARACTERS_A_SECOND,
                () -> page.keyboard().insertText(text),
                until);
    }

    private void add(String step, double person, Runnable act, Locator until) {
        long start = System.nanoTime();
        act.run();
        until.waitFor();
        double waited = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0;
        seconds += person + waited;
        steps.add(String.format(Locale.ROOT, "%5.1f s + %4.1f s  %s", person, waited, step));
    }

    double seconds() {
        return seconds;
    }

    /** Each step with the person's seconds and the page's. */
    @Override
    public String toString() {
        return String.join("\n", steps) + String.format(Locale.ROOT, "%n%5.1f s in all", seconds);
    }
}
