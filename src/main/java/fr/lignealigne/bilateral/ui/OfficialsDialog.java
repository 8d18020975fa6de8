package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Fields;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks who comes for the State instead; when and where stay. */
final class OfficialsDialog {

    private OfficialsDialog() {}

    static void ask(MeetingDetails meeting, List<OfficialSummary> choices, Consumer<Set<OfficialId>> then) {
        Set<OfficialId> present =
                meeting.officials().stream().map(OfficialSummary::id).collect(Collectors.toSet());
        MultiSelectComboBox<OfficialSummary> officials = Fields.several(t("bilateral.officials"));
        officials.setId("other-officials");
        officials.setItems(choices);
        officials.setItemLabelGenerator(official -> official.function() + " · " + official.organisationName());
        officials.setValue(
                choices.stream().filter(choice -> present.contains(choice.id())).toList());
        officials.setWidthFull();
        Paragraph told = new Paragraph(t("bilateral.replace.told"));
        told.addClassNames("soft", "small");
        ActDialog dialog = new ActDialog(
                t("bilateral.replace.title"),
                t("bilateral.replace.do"),
                () -> then.accept(
                        officials.getValue().stream().map(OfficialSummary::id).collect(Collectors.toSet())),
                officials,
                told);
        dialog.open();
        officials.focus();
    }
}
