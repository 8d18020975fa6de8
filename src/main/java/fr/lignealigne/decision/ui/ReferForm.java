package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.decision.referral.Ministry;
import fr.lignealigne.remark.ReferralDraft;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whom to ask, until when, in which words, and about which of the remarks. */
class ReferForm extends Div {

    private static final int USUAL_DAYS = 10;

    /** More than these are referred as they were chosen, without a box for each. */
    private static final int MOST_BOXES = 60;

    private final RadioButtonGroup<Ministry> ministry = new RadioButtonGroup<>();
    private final DatePicker due = Pickers.day(t("referral.dueDay"));
    private final TextArea question = new TextArea();
    private final CheckboxGroup<RemarkDetails> boxes = new CheckboxGroup<>();
    private final List<RemarkDetails> remarks;
    private final Kept kept;

    /** @param place the name under which the question is kept while it is typed */
    ReferForm(
            List<RemarkDetails> remarks,
            List<Ministry> ministries,
            String place,
            Clock clock,
            Consumer<ReferForm> does) {
        this.remarks = remarks;
        addClassName("refer-form");
        ministry.setLabel(t("referral.ministry"));
        ministry.setId("ministry");
        ministry.setItems(ministries);
        ministry.setItemLabelGenerator(Ministry::name);
        if (ministries.size() == 1) {
            ministry.setValue(ministries.getFirst());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        due.setMin(today);
        due.setValue(today.plusDays(USUAL_DAYS));
        due.setId("referral-due");
        due.setWidth("min(100%, 320px)");
        question.setLabel(t("referral.question"));
        question.setHelperText(t("referral.question.help"));
        question.setId("referral-question");
        question.setMaxLength(ReferralDraft.LONGEST);
        question.setMinRows(3);
        question.setWidthFull();
        kept = Kept.on(question, "saisine/" + place);
        Button refer = new Button(t("referral.refer.act"), event -> does.accept(this));
        refer.addThemeVariants(ButtonVariant.PRIMARY);
        refer.setId("refer");
        Paragraph audience = new Paragraph(t("referral.audience"));
        audience.addClassNames("soft", "small", "audience");
        add(ministry, due, question, about(), audience, refer);
    }

    private Div about() {
        Div about = new Div();
        if (isMuch()) {
            long passages = AskedPassage.of(remarks).size();
            about.add(new Paragraph(t("referral.all", remarks.size(), passages)));
            return about;
        }
        boxes.setLabel(t("referral.remarks"));
        boxes.setId("referral-remarks");
        boxes.addClassName("serves");
        boxes.setItems(remarks);
        boxes.setItemLabelGenerator(DeskWords::remarkAndPlace);
        boxes.setValue(Set.copyOf(remarks));
        about.add(boxes);
        return about;
    }

    /** Whether more is opened than one sees here. */
    boolean isMuch() {
        return remarks.size() > MOST_BOXES;
    }

    List<RemarkId> chosen() {
        return remarks.stream()
                .filter(remark -> isMuch() || boxes.getValue().contains(remark))
                .map(RemarkDetails::id)
                .toList();
    }

    String ministryName() {
        return Objects.requireNonNull(ministry.getValue()).name();
    }

    /** Null when something is missing, which is said at its field. */
    @Nullable
    ReferralDraft draft() {
        ministry.setInvalid(ministry.isEmpty());
        ministry.setErrorMessage(t("referral.ministry.missing"));
        question.setInvalid(question.getValue().isBlank());
        question.setErrorMessage(t("referral.question.missing"));
        due.setInvalid(due.isEmpty() || due.getValue().isBefore(due.getMin()));
        due.setErrorMessage(t("referral.due.past"));
        boxes.setInvalid(chosen().isEmpty());
        boxes.setErrorMessage(t("decision.noRemark"));
        return ministry.isInvalid() || question.isInvalid() || due.isInvalid() || boxes.isInvalid()
                ? null
                : new ReferralDraft(ministry.getValue().id(), due.getValue(), question.getValue());
    }

    void sent() {
        kept.done();
    }
}
