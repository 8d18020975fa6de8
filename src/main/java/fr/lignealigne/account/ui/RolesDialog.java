package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.Role;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Asks which roles a person holds, of those the viewer may give; the others are shown and stay. */
class RolesDialog extends Dialog {

    /** @param onChange takes the roles that are given, and those that are taken */
    RolesDialog(MemberSummary person, List<Role> givable, BiConsumer<Set<Role>, Set<Role>> onChange) {
        setHeaderTitle(t("member.roles.of", person.function()));
        Set<Role> shown = new TreeSet<>(person.roles());
        shown.addAll(givable);
        CheckboxGroup<Role> roles = new CheckboxGroup<>(t("members.roles"), shown);
        roles.setItemLabelGenerator(role -> t("role", role));
        roles.setItemEnabledProvider(givable::contains);
        roles.setValue(person.roles());
        add(roles, new Paragraph(t("member.roles.consequence")));
        Button change = new Button(t("member.roles.change"), event -> {
            try {
                Set<Role> given = new TreeSet<>(roles.getValue());
                given.removeAll(person.roles());
                Set<Role> taken = new TreeSet<>(person.roles());
                taken.removeAll(roles.getValue());
                onChange.accept(given, taken);
                close();
            } catch (Refusal refused) {
                Toasts.refused(refused);
            }
        });
        change.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), event -> close()), change);
    }
}
