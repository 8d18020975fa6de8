package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionSource;
import fr.lignealigne.collective.position.PositionText;
import fr.lignealigne.shared.ui.DiffText;
import java.util.List;

/** Every text a position had: who wrote it, when, and what it changed; read when it is unfolded. */
final class HistoryPane extends Div {

    private final PositionServices services;
    private final PositionDetails position;
    private final Div entries = new Div();

    HistoryPane(PositionServices services, PositionDetails position) {
        this.services = services;
        this.position = position;
        addClassName("position-history");
        int texts = position.text().number();
        Details details = new Details(t("position.history", texts), entries);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                read();
            }
        });
        setVisible(texts > 1 || position.sources().stream().anyMatch(source -> source.addedAt() != null));
        add(details);
    }

    private void read() {
        List<PositionText> texts =
                services.positions().history(services.currentViewer().get(), position.id());
        entries.removeAll();
        services.positions().get(services.currentViewer().get(), position.id()).sources().stream()
                .filter(source -> source.addedAt() != null)
                .forEach(source -> entries.add(added(source)));
        for (int i = 0; i + 1 < texts.size(); i++) {
            entries.add(entry(texts.get(i), texts.get(i + 1)));
        }
    }

    private static Div added(PositionSource source) {
        Paragraph head = new Paragraph(t(
                "position.history.source",
                source.organisationName(),
                PositionWords.moment(source.addedAt()),
                source.addedAs()));
        head.addClassNames("small", "soft");
        Div entry = new Div(head);
        entry.addClassName("history-entry");
        return entry;
    }

    private static Div entry(PositionText text, PositionText before) {
        Paragraph head = new Paragraph(PositionTextPane.authored(text));
        head.addClassNames("small", "soft");
        Div entry = new Div(head);
        entry.addClassName("history-entry");
        if (text.carried()) {
            entry.add(new Paragraph(t("position.history.carried")));
        }
        if (!text.carried() && saysTheSame(text, before)) {
            entry.add(new Paragraph(t("position.history.placed")));
        }
        addChange(entry, before.wording(), text.wording());
        addChange(entry, before.body(), text.body());
        if (before.kind() != text.kind() && text.kind() != null) {
            entry.add(new Paragraph(t("position.history.kind", t("remark.kind", text.kind()))));
        }
        return entry;
    }

    private static boolean saysTheSame(PositionText text, PositionText before) {
        return text.wording().equals(before.wording())
                && text.body().equals(before.body())
                && text.kind() == before.kind()
                && text.themes().equals(before.themes())
                && text.forms().equals(before.forms());
    }

    private static void addChange(Div entry, String before, String after) {
        if (!before.equals(after)) {
            entry.add(new Paragraph(new DiffText(before, after)));
        }
    }
}
