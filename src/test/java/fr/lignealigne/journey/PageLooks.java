package fr.lignealigne.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One page looked at in all the ways that people see it: three widths by every rule of axe, and by those about colours in the
 * dark and in forced colours too (the others see no light); without motion, letters twice as large, words apart, at 400 %, and
 * its stops by keyboard. It collects complaints, that one walk through the house tells them all.
 */
final class PageLooks {

    private static final int[] WIDTHS = {320, 768, 1280};

    /** A window of 1280 × 1024 at 400 % (WCAG 1.4.10). */
    private static final int LOW = 256;

    /** More stops than stand before the content of any page. */
    private static final int STOPS = 30;

    private static final String LOOKS = looks();

    private final Page page;
    private final List<String> found = new ArrayList<>();

    PageLooks(Page page) {
        this.page = page;
        page.addInitScript(LOOKS);
    }

    private static String looks() {
        try (InputStream script = PageLooks.class.getResourceAsStream("/accessibility/looks.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page is made of, without its words. */
    String shape() {
        return (String) page.evaluate("looks.shape()");
    }

    List<String> found() {
        return found;
    }

    /** Looks at the page that is open; it is another one afterwards. */
    void lookAt(String name) {
        axe(name);
        ask(name, "structure");
        keyboard(name);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
        ask(name + " without motion", "still");
        complain(name + " in forced colours", Journey.barriersInColours(page));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
        page.setViewportSize(320, LOW);
        ask(name + " at 400 %", "sideways");
        ask(name + " at 400 %", "covered");
        page.setViewportSize(1280, 900);
        ask(name + " with words apart", "spaced");
        page.reload();
        page.waitForSelector("main h1");
        ask(name + " in large letters", "larger");
    }

    private void axe(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            complain(name + " " + width, Journey.barriers(page));
            ask(name + " " + width, "sideways");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            complain(name + " " + width + " in the dark", Journey.barriersInColours(page));
        }
    }

    /** From the top of the page, each stop shows where it is, is in sight, and lets go of the keyboard. */
    private void keyboard(String name) {
        page.evaluate("document.activeElement.blur()");
        for (int presses = 0; presses < STOPS; presses++) {
            page.keyboard().press("Tab");
            Object said = page.evaluate("looks.stop()");
            if (said == null) {
                return;
            }
            complain(name + " by keyboard", (List<?>) said);
        }
    }

    private void ask(String name, String what) {
        complain(name, (List<?>) page.evaluate("looks." + what + "()"));
    }

    void complain(String name, String what) {
        complain(name, List.of(what));
    }

    private void complain(String name, List<?> complaints) {
        complaints.forEach(complaint -> found.add(name + " – " + complaint));
    }
}
