package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.KeepingHours;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.OverfullWeek;
import fr.lignealigne.bilateral.Rooms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixty meetings in a week: in every window and on paper each is read whole, and on paper nothing but them. */
class OverfullWeekJourney extends Journey {

    private static final String LIST = "liste";

    /** A block over another, out of its cell, with words out of it, or of which one does not read whom it is with. */
    private static final String COVERED = """
            () => {
              const blocks = [...document.querySelectorAll('.board :is(.meet, .meeting-line, .day-mark)')]
                .filter((one) => one.checkVisibility());
              const box = (one) => one.getBoundingClientRect();
              const within = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1
                && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
              const over = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
                && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
              return blocks.flatMap((block, index) => [
                ...blocks.slice(index + 1).filter((other) => over(box(block), box(other))),
                ...[...block.querySelectorAll('b, span:not(.visually-hidden)')]
                  .filter((words) => !within(box(words), box(block))),
                ...[block].filter((one) => !within(box(one), box(one.closest('td, li')))),
                ...[...block.querySelectorAll('b, .mark-broken')].filter((one) => one.scrollWidth > one.clientWidth + 1),
              ].map((one) => `${block.textContent} / ${one.textContent}`));
            }
            """;

    @Autowired
    Arranging arranging;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Test
    void everyMeetingIsReadWholeInEveryWindowAndOnPaper() {
        OverfullWeek full = OverfullWeek.make(people, officials, rooms, arranging, keeping);
        assertThat(full.associations()).hasSize(60);
        Page page = windowOf(full.cabinet());
        for (String look : List.of("semaine", "personnes", "salles", LIST)) {
            page.setViewportSize(1440, 900);
            page.navigate(address("echanges?semaine=" + full.week() + "&vue=" + look));
            assertThat(page.locator(look.equals(LIST) ? ".week-list .meeting-line" : "table.week .meet"))
                    .hasCount(60);
            for (int width : new int[] {1440, 768, 390}) {
                page.setViewportSize(width, 900);
                fits(page, look + " at " + width);
                assertThat((List<?>) page.evaluate(COVERED))
                        .as(look + " at " + width)
                        .isEmpty();
            }
            String paper = isOnPaper(page, full);
            if (look.equals("personnes")) {
                hasNoBarrier(page);
                assertThat(paper).contains("absence", "reçoit10h–12h", close("ne reçoit pas l’après-midi"));
            }
        }
        page.navigate(address("echanges/equite"));
        assertThat(page.locator("table.equity tbody tr")).hasCount(60);
        for (int width : new int[] {1440, 768, 390}) {
            page.setViewportSize(width, 900);
            fits(page, "equity at " + width);
        }
        isOnPaper(page, full);
    }

    private static void fits(Page page, String what) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .as(what + " is as wide as its window")
                .isTrue();
    }

    /** What a printer gets; words of a table break where they do on the page. */
    private static String isOnPaper(Page page, OverfullWeek full) {
        String paper = words(page.pdf(new Page.PdfOptions().setFormat("A4")));
        assertThat(full.associations().stream()
                        .filter(name -> !paper.contains(close(name)))
                        .toList())
                .as("not on the paper of " + page.url())
                .isEmpty();
        assertThat(paper)
                .as("acts and ways on the paper of " + page.url())
                .doesNotContain(
                        close("Fixer un échange"),
                        close("Disponibilités et salles"),
                        close("Par interlocuteur"),
                        close("Salle ou interlocuteur"),
                        close("Télécharger le tableau"),
                        close("Revenir au calendrier"),
                        close("Ce qui vous attend"));
        return paper;
    }

    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return close(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String close(String words) {
        return words.replaceAll("[\\s\u00a0\u202f]+", "");
    }
}
