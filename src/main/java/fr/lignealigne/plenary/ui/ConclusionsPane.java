package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.plenary.ConclusionDetails;
import fr.lignealigne.plenary.ConclusionDraft;
import fr.lignealigne.plenary.ConclusionKind;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.shared.ui.Toasts;

/** The decisions of a plenary, or its next dates, and a line to add one. */
final class ConclusionsPane extends Div {

    private final PlenaryServices services;
    private final PlenaryId plenary;
    private final ConclusionKind kind;
    private final UnorderedList list = new UnorderedList();
    private final Rows<ConclusionDetails> rows;
    private final TextField words;
    private final DatePicker day = Pickers.day(t("plenary.conclusion.day"));
    private Kept kept;

    ConclusionsPane(PlenaryServices services, PlenaryId plenary, ConclusionKind kind) {
        this.services = services;
        this.plenary = plenary;
        this.kind = kind;
        rows = new Rows<>(list, ConclusionDetails::id, one -> new ConclusionRow(this));
        list.addClassName("conclusions");
        words = new TextField(t("plenary.conclusion", kind));
        words.setMaxLength(ConclusionDraft.LONGEST);
        kept = Kept.on(words, "conclusion/" + plenary + "/" + kind);
        day.setVisible(kind == ConclusionKind.NEXT_DATE);
        Button add = new Button(t("plenary.conclusion.add"), click -> add());
        add.setId("add-" + kind);
        add.addClickShortcut(Key.ENTER).listenOn(words);
        Div adding = new Div(words, day, add);
        adding.addClassNames("row", "conclusion-add");
        add(list, adding);
    }

    PlenaryServices services() {
        return services;
    }

    PlenaryId plenary() {
        return plenary;
    }

    void refresh() {
        rows.show(services.conclusions().of(services.viewer(), plenary).stream()
                .filter(one -> one.said().kind() == kind)
                .toList());
    }

    private void add() {
        try {
            services.conclusions()
                    .add(services.viewer(), plenary, new ConclusionDraft(kind, words.getValue(), day.getValue()));
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        kept.done();
        words.clear();
        day.clear();
        kept = Kept.on(words, "conclusion/" + plenary + "/" + kind);
        refresh();
        words.focus();
    }
}
