package fr.lignealigne.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.server.VaadinService;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.privacy.PersonalData;
import fr.lignealigne.privacy.ui.Clearing;
import fr.lignealigne.privacy.ui.PersonalDataNotice;
import fr.lignealigne.remark.Cleared;
import fr.lignealigne.remark.PersonalFindings;
import fr.lignealigne.remark.RemarkId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What in the texts of a remark may identify a person, below each of them. What its author clears is kept with the
 * draft; before there is one, by the form.
 */
final class RemarkNotices implements Clearing {

    private final PersonalFindings findings;
    private final CurrentViewer currentViewer;
    private final Map<TextFieldBase<?, String>, PersonalDataNotice> notices = new LinkedHashMap<>();
    private final Set<String> clearedHere = new HashSet<>();
    private @Nullable RemarkId draft;
    private @Nullable Cleared cleared;

    RemarkNotices() {
        Instantiator beans = VaadinService.getCurrent().getInstantiator();
        this.findings = beans.getOrCreate(PersonalFindings.class);
        this.currentViewer = beans.getOrCreate(CurrentViewer.class);
    }

    PersonalDataNotice below(TextFieldBase<?, String> field) {
        return below(field, this);
    }

    /** What a proposed wording takes over from the passage was not brought in by its author. */
    PersonalDataNotice below(TextFieldBase<?, String> wording, String quote) {
        Set<String> ofThePlan = PersonalData.in(quote).stream()
                .map(finding -> finding.key(quote))
                .collect(Collectors.toUnmodifiableSet());
        return below(wording, new Clearing() {
            @Override
            public boolean holds(String key) {
                return ofThePlan.contains(key) || RemarkNotices.this.holds(key);
            }

            @Override
            public void clear(String key) {
                RemarkNotices.this.clear(key);
            }

            @Override
            public void restore(String key) {
                RemarkNotices.this.restore(key);
            }
        });
    }

    /** One after the other below fields that stand side by side. */
    Div below(Collection<? extends TextFieldBase<?, String>> fields) {
        Div together = new Div();
        fields.forEach(field -> together.add(below(field)));
        return together;
    }

    private PersonalDataNotice below(TextFieldBase<?, String> field, Clearing clearing) {
        PersonalDataNotice notice = new PersonalDataNotice(field, clearing);
        notices.put(field, notice);
        return notice;
    }

    /** A kind that has no room for a text keeps nothing of it: nothing is pointed out there. */
    void adapt() {
        notices.forEach((field, notice) -> notice.setVisible(
                field.isVisible() && field.getParent().map(Component::isVisible).orElse(true)));
    }

    /** The draft that is written: another one when the words go on in a new one. */
    void keptAs(RemarkId id) {
        if (id.equals(draft)) {
            return;
        }
        draft = id;
        Cleared before = findings.cleared(currentViewer.get(), id);
        cleared = before;
        clearedHere.stream().filter(key -> !before.holds(key)).forEach(this::keep);
        notices.values().forEach(PersonalDataNotice::refresh);
    }

    @Override
    public boolean holds(String key) {
        return clearedHere.contains(key) || cleared != null && cleared.holds(key);
    }

    @Override
    public void clear(String key) {
        keep(key);
        clearedHere.add(key);
        notices.values().forEach(PersonalDataNotice::refresh);
    }

    private void keep(String key) {
        if (draft != null) {
            findings.clear(currentViewer.get(), draft, key);
            cleared = findings.cleared(currentViewer.get(), draft);
        }
    }

    @Override
    public void restore(String key) {
        if (draft != null) {
            findings.restore(currentViewer.get(), draft, key);
            cleared = findings.cleared(currentViewer.get(), draft);
        }
        clearedHere.remove(key);
        notices.values().forEach(PersonalDataNotice::refresh);
    }
}
