package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.consultation.ui.MomentField;
import fr.lignealigne.question.QuestionDetails;
import fr.lignealigne.question.QuestionDraft;
import fr.lignealigne.question.Questions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.Fields;
import fr.lignealigne.shared.ui.Kept;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a question, whom it is put to, and until when. */
final class QuestionFields extends Div {

    private static final int USUAL_DAYS = 7;
    private static final LocalTime USUAL_HOUR = LocalTime.of(18, 0);

    private final TextArea words = new TextArea(t("question.words"));
    private final MultiSelectComboBox<OrganisationSummary> whom = Fields.several(t("question.whom"));
    private final MomentField closesAt;
    private final Kept kept;

    /**
     * @param name of what is typed here, the same whenever this form opens again
     * @param prepared a question that is changed; null for a new one
     */
    QuestionFields(QuestionServices services, String name, @Nullable QuestionDetails prepared) {
        addClassName("question-fields");
        words.setId("question-words");
        words.setMaxLength(Questions.LONGEST);
        words.setWidthFull();
        whom.setItems(services.organisations().associations());
        whom.setItemLabelGenerator(OrganisationSummary::shortName);
        whom.setPlaceholder(t("question.whom.all"));
        whom.setHelperText(t("question.whom.help"));
        whom.setWidthFull();
        LocalDateTime until = prepared == null
                ? LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS)
                        .plusDays(USUAL_DAYS)
                        .atTime(USUAL_HOUR)
                : LocalDateTime.ofInstant(prepared.closesAt(), Clocks.PARIS);
        closesAt = new MomentField(t("question.closesAt"), until.toLocalDate(), until.toLocalTime());
        if (prepared != null) {
            words.setValue(prepared.words());
            whom.setValue(services.organisations().associations().stream()
                    .filter(one -> prepared.addressees().contains(one.id()))
                    .collect(Collectors.toSet()));
        }
        kept = Kept.on(words, name);
        add(words, whom, closesAt);
    }

    QuestionDraft draft(Anchor anchor) {
        return new QuestionDraft(
                anchor,
                words.getValue(),
                whom.getValue().stream().map(OrganisationSummary::id).collect(Collectors.toSet()),
                closesAt.instant());
    }

    void done() {
        kept.done();
    }
}
