package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.plenary.InterventionDetails;
import fr.lignealigne.plenary.InterventionDraft;
import fr.lignealigne.plenary.InterventionId;
import fr.lignealigne.plenary.ParticipantDetails;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where what somebody says is typed: speaker, words, Ctrl and Enter, and the next speaker. With the capital key it
 * answers what was said last.
 */
final class Composer extends Div {

    private final PlenaryServices services;
    private final PlenaryId plenary;
    private final Runnable changed;
    private final ComboBox<ParticipantDetails> speaker = new ComboBox<>(t("plenary.speaker"));
    private final TextArea words = new TextArea(t("plenary.words"));
    private final Span target = new Span();
    private final Button noReply = new Button(t("plenary.reply.not"));
    private final Div reply = new Div();
    private Kept kept;
    private List<ParticipantDetails> people = List.of();
    private @Nullable InterventionId repliesTo;
    private @Nullable InterventionId last;

    Composer(PlenaryServices services, PlenaryId plenary, Runnable changed) {
        this.services = services;
        this.plenary = plenary;
        this.changed = changed;
        addClassName("composer");
        speaker.setId("speaker");
        speaker.setItemLabelGenerator(one -> PlenaryWords.who(one.who()));
        speaker.setWidthFull();
        words.setId("words");
        words.setMaxLength(InterventionDraft.LONGEST);
        words.setWidthFull();
        words.setHelperText(t("plenary.composer.keys"));
        kept = Kept.on(words, "intervention-new/" + plenary);
        noReply.addClickListener(click -> replyTo(null, ""));
        noReply.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        noReply.setVisible(false);
        reply.add(target, noReply);
        reply.addClassNames("row", "small");
        reply.getElement().setAttribute("role", "status");
        reply.setVisible(false);
        Button add = new Button(t("plenary.say"), click -> say(repliesTo));
        add.setId("say");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        key(() -> say(repliesTo), KeyModifier.CONTROL);
        key(() -> say(repliesTo == null ? last : repliesTo), KeyModifier.CONTROL, KeyModifier.SHIFT);
        Paragraph missing = new Paragraph(
                new Span(t("plenary.speaker.missing") + " "),
                new Anchor(PlenaryWords.address(plenary) + "/presences", t("plenary.attendances")));
        missing.addClassNames("soft", "small");
        add(reply, speaker, words, add, missing);
    }

    /** What is typed is sent with the key, before the act. */
    private void key(Runnable then, KeyModifier... modifiers) {
        ShortcutRegistration key = Shortcuts.addShortcutListener(this, event -> then.run(), Key.ENTER, modifiers);
        key.listenOn(words).resetFocusOnActiveElement();
    }

    /** Those who may speak, and what was said last. */
    void follow(List<ParticipantDetails> list, List<InterventionDetails> said) {
        last = said.isEmpty() ? null : said.getLast().id();
        if (repliesTo != null && said.stream().noneMatch(one -> one.id().equals(repliesTo))) {
            standsByItself();
        }
        if (!list.equals(people)) {
            people = list;
            ParticipantDetails chosen = speaker.getValue();
            speaker.setItems(list);
            list.stream()
                    .filter(one -> chosen != null && one.id().equals(chosen.id()))
                    .findFirst()
                    .ifPresent(speaker::setValue);
        }
    }

    /** A colleague took out what is replied to: the words and the keyboard stay where they are. */
    private void standsByItself() {
        repliesTo = null;
        noReply.setVisible(false);
        target.setText(t("plenary.reply.gone"));
    }

    void replyTo(@Nullable InterventionId said, String by) {
        repliesTo = said;
        reply.setVisible(said != null);
        noReply.setVisible(said != null);
        target.setText(t("plenary.inReplyTo", by));
        speaker.focus();
    }

    private void say(@Nullable InterventionId to) {
        ParticipantDetails who = speaker.getValue();
        if (who == null) {
            Toasts.refused(t("plenary.speaker.choose"));
            speaker.focus();
            return;
        }
        try {
            services.writing()
                    .add(services.viewer(), plenary, new InterventionDraft(who.id(), to, words.getValue()), null);
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        kept.done();
        words.clear();
        kept = Kept.on(words, "intervention-new/" + plenary);
        speaker.clear();
        changed.run();
        replyTo(null, "");
    }
}
