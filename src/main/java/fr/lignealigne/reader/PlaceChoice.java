package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.remark.ui.RemarkWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Another place for a remark: one of those that look like it, or lines by number with their words shown beforehand. */
class PlaceChoice extends Composite<Div> {

    private final PlanText text;
    private final Consumer<Passage> onChosen;
    private final IntegerField from = new IntegerField(t("reader.goto.from"));
    private final IntegerField to = new IntegerField(t("reader.goto.to"));
    private final Paragraph words = new Paragraph();
    private final Button put = new Button(t("places.put"));

    PlaceChoice(PlanText text, List<Passage> rivals, Consumer<Passage> onChosen) {
        this.text = text;
        this.onChosen = onChosen;
        getContent().addClassName("place-choice");
        if (!rivals.isEmpty()) {
            getContent().add(new Paragraph(t("places.rivals")));
            rivals.forEach(rival -> getContent().add(rival(text.quote(rival))));
        }
        Anchor search = new Anchor("lecture/" + text.version(), t("places.search"), AnchorTarget.BLANK);
        getContent().add(byNumber(), words, search);
        preview();
    }

    private Div rival(Quotation quotation) {
        Button here = new Button(t("places.here"), event -> onChosen.accept(quotation.passage()));
        here.setAriaLabel(t("places.hereAt", RemarkWords.lines(quotation.firstLine(), quotation.lastLine())));
        Span place = new Span(RemarkWords.lines(quotation.firstLine(), quotation.lastLine()));
        place.addClassNames("soft", "small");
        Span quote = inFrench(new Span(quotation.quote()));
        quote.addClassName("serif");
        Div row = new Div(place, quote, here);
        row.addClassName("rival");
        return row;
    }

    private Div byNumber() {
        for (IntegerField field : List.of(from, to)) {
            field.setMin(1);
            field.setMax(text.lines().size());
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(event -> preview());
            String refusal = t("plan.line.unknown", text.lines().size());
            field.setI18n(new IntegerField.IntegerFieldI18n()
                    .setMinErrorMessage(refusal)
                    .setMaxErrorMessage(refusal)
                    .setBadInputErrorMessage(refusal));
        }
        put.addThemeVariants(ButtonVariant.PRIMARY);
        put.addClickListener(event -> passage().ifPresent(onChosen));
        Div row = new Div(from, to, put);
        row.addClassName("go-to");
        return row;
    }

    private Optional<Passage> passage() {
        Integer first = from.getValue();
        Integer last = to.getValue() == null ? first : to.getValue();
        boolean isThere = first != null
                && last != null
                && Math.min(first, last) >= 1
                && Math.max(first, last) <= text.lines().size();
        return isThere ? Optional.of(text.lines(first, last)) : Optional.empty();
    }

    private void preview() {
        put.setEnabled(passage().isPresent());
        words.removeAll();
        words.add(passage()
                .map(chosen -> inFrench(new Span(text.quote(chosen).quote())))
                .orElseGet(() -> new Span(t("places.byNumber"))));
        words.setClassName(passage().isPresent() ? "serif" : "soft");
    }
}
