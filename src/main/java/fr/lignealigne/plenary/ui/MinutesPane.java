package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.plenary.EditionSummary;
import fr.lignealigne.plenary.Minutes;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes as they were sent out, with the editions before; to who writes them, as they stand now. */
final class MinutesPane extends Div {

    private static final int DRAFT = 0;

    private final PlenaryServices services;
    private final PlenaryId plenary;
    private final String wanted;
    private @Nullable Read shown;

    /**
     * What is read.
     *
     * @param number of the edition; 0 for what was not sent out
     */
    private record Read(
            List<EditionSummary> editions,
            int number,
            @Nullable Minutes minutes) {}

    /**
     * @param wanted the number of the edition asked for; empty for the latest
     */
    MinutesPane(PlenaryServices services, PlenaryId plenary, String wanted) {
        this.services = services;
        this.plenary = plenary;
        this.wanted = wanted;
        addClassName("plenary-minutes");
    }

    void refresh(PlenaryDetails plenaryNow) {
        Read now = read(plenaryNow);
        setVisible(plenaryNow.state().tookPlace());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        add(new H2(t("plenary.minutes")));
        if (now.minutes() == null) {
            Paragraph none = new Paragraph(t("plenary.minutes.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        if (now.number() == DRAFT) {
            Paragraph inside =
                    new Paragraph(t(now.editions().isEmpty() ? "plenary.minutes.draft" : "plenary.minutes.ahead"));
            inside.addClassName("notice");
            add(inside);
        }
        add(editionsList(now.editions()));
        add(papers(now.number() == DRAFT ? "projet" : String.valueOf(now.number())));
        add(new MinutesText(now.minutes()));
    }

    private Read read(PlenaryDetails plenaryNow) {
        if (!plenaryNow.state().tookPlace()) {
            return new Read(List.of(), DRAFT, null);
        }
        List<EditionSummary> editions = services.sending().editions(services.viewer(), plenary);
        boolean writes = services.plenaries().mayArrange(services.viewer());
        if (wanted.isEmpty() && writes && services.sending().isAhead(services.viewer(), plenary)) {
            return new Read(editions, DRAFT, services.sending().inWork(services.viewer(), plenary));
        }
        return editions.stream()
                .filter(one -> wanted.isEmpty() || wanted.equals(String.valueOf(one.number())))
                .findFirst()
                .map(one -> new Read(
                        editions, one.number(), services.sending().read(services.viewer(), plenary, one.number())))
                .orElse(new Read(editions, DRAFT, null));
    }

    private Div papers(String edition) {
        Anchor pdf = paper(edition, "pdf");
        pdf.setTarget("_blank");
        Div papers = new Div(pdf, paper(edition, "docx"));
        papers.addClassNames("row", "papers");
        return papers;
    }

    private Anchor paper(String edition, String format) {
        Anchor paper =
                new Anchor("documents/pleniere/" + plenary + "/" + edition + "." + format, t("plenary." + format));
        paper.setRouterIgnore(true);
        return paper;
    }

    /** What was sent out when, and what each changed; quiet when there is but one. */
    private Div editionsList(List<EditionSummary> editions) {
        Div all = new Div();
        UnorderedList list = new UnorderedList();
        list.addClassName("editions");
        editions.forEach(edition -> {
            Anchor way = new Anchor(
                    PlenaryWords.address(plenary) + "?" + PlenaryView.EDITION + "=" + edition.number(),
                    t("plenary.edition", edition.number(), PlenaryWords.sent(edition.sentAt())));
            ListItem item = new ListItem(way);
            if (!edition.changed().isEmpty()) {
                item.add(sentence(" – " + quoted(edition.changed())));
            }
            list.add(item);
        });
        if (!editions.isEmpty()) {
            all.add(list);
        }
        return all;
    }
}
