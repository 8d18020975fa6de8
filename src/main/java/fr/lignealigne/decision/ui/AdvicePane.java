package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.plan.MeasureSheet;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The middle column: what State bodies advise, the sheet of the measure, what was said of lines close by. */
public class AdvicePane extends Section {

    /**
     * @param takeOver puts an advice into the form of the decision; null where there is none
     * @param besides what stands below the advice that was given; may be hidden
     */
    public AdvicePane(
            Desk desk, SynopsisAddress address, @Nullable Consumer<AdviceDetails> takeOver, Component... besides) {
        addClassName("col");
        add(DeskWords.title("desk.advice"));
        Map<AdviceDetails, List<String>> advice = distinct(desk);
        if (advice.isEmpty()) {
            Paragraph none = new Paragraph(t("desk.advice.none"));
            none.addClassName("soft");
            add(none);
        }
        advice.forEach((one, codes) -> add(card(one, codes, desk, takeOver)));
        add(besides);
        desk.measure().ifPresent(measure -> add(DeskWords.title("desk.sheet"), sheet(measure.sheet())));
        addAround(desk, address);
    }

    /** The same advice on several remarks is read once, with the codes of these. */
    private static Map<AdviceDetails, List<String>> distinct(Desk desk) {
        Map<AdviceDetails, List<String>> distinct = new LinkedHashMap<>();
        for (RemarkDetails remark : desk.remarks()) {
            for (AdviceDetails one : desk.advice().getOrDefault(remark.id(), List.of())) {
                AdviceDetails same = distinct.keySet().stream()
                        .filter(one::saysTheSameAs)
                        .findFirst()
                        .orElse(one);
                distinct.computeIfAbsent(same, first -> new ArrayList<>()).add(String.valueOf(remark.code()));
            }
        }
        return distinct;
    }

    private static Article card(
            AdviceDetails advice, List<String> codes, Desk desk, @Nullable Consumer<AdviceDetails> takeOver) {
        Element name = new Element("b");
        name.setText(advice.adviserName());
        Header head = new Header();
        head.getElement().appendChild(name);
        head.add(OutcomeWords.pill(advice.outcome()));
        if (desk.remarks().size() > 1) {
            Span scope = new Span(scope(codes, desk.remarks().size()));
            scope.addClassNames("soft", "small");
            head.add(scope);
        }
        Article card = new Article(head, inFrench(new Paragraph(advice.text())));
        card.addClassName("advice-card");
        if (takeOver != null) {
            Button take = new Button(t("desk.advice.takeOver"), event -> takeOver.accept(advice));
            take.addThemeVariants(ButtonVariant.TERTIARY);
            card.add(take);
        }
        return card;
    }

    private static String scope(List<String> codes, int whole) {
        return codes.size() == whole ? t("desk.advice.onAll", whole) : t("desk.advice.on", String.join(", ", codes));
    }

    static DescriptionList sheet(MeasureSheet sheet) {
        DescriptionList list = new DescriptionList();
        list.addClassName("sheet");
        for (SheetField field : SheetField.values()) {
            String value = field.of(sheet);
            DescriptionList.Description said = value.isBlank()
                    ? new DescriptionList.Description(t("desk.sheet.missing"))
                    : inFrench(new DescriptionList.Description(value));
            if (value.isBlank()) {
                said.addClassName("warm-words");
            }
            list.add(new DescriptionList.Term(t("desk.field", field)), said);
        }
        return list;
    }

    private void addAround(Desk desk, SynopsisAddress address) {
        if (desk.around().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("around");
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        for (RemarkDetails remark : desk.around()) {
            counts.computeIfAbsent(remark.place().firstLine(), first -> new TreeMap<>())
                    .merge(remark.place().lastLine(), 1, Integer::sum);
        }
        counts.forEach((first, byLast) -> byLast.forEach((last, count) -> list.add(new ListItem(new Anchor(
                address.deskHref(desk.version().id(), first, last),
                t("desk.around.link", RemarkWords.lines(first, last), count))))));
        add(DeskWords.title("desk.around"), list);
    }
}
