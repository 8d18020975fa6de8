package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.PositionText;
import fr.lignealigne.shared.ui.DiffText;
import java.util.List;

/** Every text a position had: who wrote it, when, and what it changed; read when it is unfolded. */
final class HistoryPane extends Div {

    private final PositionServices services;
    private final PositionId position;
    private final Div entries = new Div();

    HistoryPane(PositionServices services, PositionId position, int texts) {
        this.services = services;
        this.position = position;
        addClassName("position-history");
        Details details = new Details(t("position.history", texts), entries);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                read();
            }
        });
        setVisible(texts > 1);
        add(details);
    }

    private void read() {
        List<PositionText> texts =
                services.positions().history(services.currentViewer().get(), position);
        entries.removeAll();
        for (int i = 0; i + 1 < texts.size(); i++) {
            entries.add(entry(texts.get(i), texts.get(i + 1)));
        }
    }

    private static Div entry(PositionText text, PositionText before) {
        Paragraph head = new Paragraph(PositionTextPane.authored(text));
        head.addClassNames("small", "soft");
        Div entry = new Div(head);
        entry.addClassName("history-entry");
        addChange(entry, before.wording(), text.wording());
        addChange(entry, before.body(), text.body());
        if (before.kind() != text.kind() && text.kind() != null) {
            entry.add(new Paragraph(t("position.history.kind", t("remark.kind", text.kind()))));
        }
        return entry;
    }

    private static void addChange(Div entry, String before, String after) {
        if (!before.equals(after)) {
            entry.add(new Paragraph(new DiffText(before, after)));
        }
    }
}
