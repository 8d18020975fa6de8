package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.Equipment;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.RoomDraft;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a new official, or a new room. */
final class RegisterDialogs {

    private static final int SEATS = 8;

    private RegisterDialogs() {}

    /**
     * @param bodies those of the State
     * @param people with an account, of all bodies
     * @param now what stands, when it is said anew
     */
    static void official(
            List<OrganisationSummary> bodies,
            List<MemberSummary> people,
            @Nullable OfficialDraft now,
            Consumer<OfficialDraft> then) {
        TextField function = new TextField(t("bilateral.official.function"));
        function.setMaxLength(120);
        function.setHelperText(t("bilateral.official.function.help"));
        function.setId("function");
        if (now != null) {
            function.setValue(now.function());
        }
        // Two bodies may have an official of the same function.
        String of = now == null ? "new" : now.organisation() + "/" + now.function();
        Kept kept = Kept.on(function, "means/official/" + of);
        ComboBox<OrganisationSummary> body = new ComboBox<>(t("bilateral.official.body"));
        body.setItems(bodies);
        body.setItemLabelGenerator(OrganisationSummary::shortName);
        ComboBox<MemberSummary> person = new ComboBox<>(t("bilateral.official.person"));
        person.setItemLabelGenerator(MemberSummary::function);
        person.setHelperText(t("bilateral.official.person.help"));
        person.setClearButtonVisible(true);
        body.addValueChangeListener(change -> person.setItems(people.stream()
                .filter(one -> change.getValue() != null
                        && one.organisation().equals(change.getValue().id()))
                .toList()));
        CheckboxGroup<Theme> competences = new CheckboxGroup<>(t("bilateral.official.competences"));
        competences.setItems(Theme.values());
        competences.setItemLabelGenerator(theme -> t("theme", theme));
        if (now != null) {
            bodies.stream().filter(one -> one.id().equals(now.organisation())).forEach(body::setValue);
            people.stream().filter(one -> one.id().equals(now.person())).forEach(person::setValue);
            if (isHidden(now, people)) {
                person.setHelperText(t("bilateral.official.person.kept"));
            }
            competences.setValue(now.competences());
        }
        new ActDialog(
                        t(now == null ? "bilateral.official.new" : "bilateral.means.describe"),
                        t("bilateral.means.register"),
                        () -> {
                            if (body.isEmpty()) {
                                throw new Invalid("bilateral.official.body.missing");
                            }
                            then.accept(new OfficialDraft(
                                    function.getValue(),
                                    body.getValue().id(),
                                    chosen(person.getValue(), body.getValue(), now, people),
                                    competences.getValue()));
                            kept.done();
                        },
                        function,
                        body,
                        person,
                        competences)
                .open();
    }

    /** Whoever describes an official may not see the account that is linked; they do not take it away by that. */
    private static @Nullable PersonId chosen(
            @Nullable MemberSummary who,
            OrganisationSummary body,
            @Nullable OfficialDraft now,
            List<MemberSummary> people) {
        if (who != null) {
            return who.id();
        }
        return now != null && isHidden(now, people) && now.organisation().equals(body.id()) ? now.person() : null;
    }

    private static boolean isHidden(OfficialDraft now, List<MemberSummary> people) {
        return now.person() != null && people.stream().noneMatch(one -> one.id().equals(now.person()));
    }

    /** @param now what stands, when it is said anew */
    static void room(@Nullable RoomDraft now, Consumer<RoomDraft> then) {
        TextField name = new TextField(t("bilateral.room.name"));
        name.setMaxLength(80);
        name.setId("room-name");
        if (now != null) {
            name.setValue(now.name());
        }
        Kept kept = Kept.on(name, "means/room/" + (now == null ? "new" : now.name()));
        IntegerField seats = new IntegerField(t("bilateral.room.seats"));
        seats.setMin(2);
        seats.setValue(SEATS);
        seats.setStepButtonsVisible(true);
        CheckboxGroup<Equipment> equipment = new CheckboxGroup<>(t("bilateral.room.equipment"));
        equipment.setItems(Equipment.values());
        equipment.setItemLabelGenerator(thing -> t("bilateral.equipment", thing));
        if (now != null) {
            seats.setValue(now.capacity());
            equipment.setValue(now.equipment());
        }
        new ActDialog(
                        t(now == null ? "bilateral.room.new" : "bilateral.means.describe"),
                        t("bilateral.means.register"),
                        () -> {
                            then.accept(new RoomDraft(
                                    name.getValue(), seats.isEmpty() ? 0 : seats.getValue(), equipment.getValue()));
                            kept.done();
                        },
                        name,
                        seats,
                        equipment)
                .open();
    }
}
