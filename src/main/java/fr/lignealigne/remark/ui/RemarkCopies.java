package fr.lignealigne.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.lignealigne.shared.ui.BrowserCopy;
import java.util.LinkedHashMap;
import java.util.Map;

/** The copies that a browser holds of what is typed into the texts of a remark, until the draft has it. */
final class RemarkCopies {

    /** Takes up what an earlier page left of one text. */
    interface Found {

        /** @param isOnThis whether the words go on from those shown; else these changed since */
        void takeUp(boolean isOnThis, TextFieldBase<?, String> field, String words);
    }

    private final Map<String, TextFieldBase<?, String>> texts;
    private final Map<String, BrowserCopy> copies = new LinkedHashMap<>();

    RemarkCopies(Map<String, TextFieldBase<?, String>> texts) {
        this.texts = texts;
    }

    /**
     * Copies what is typed from now on.
     *
     * @param name of the draft, or of the place while there is none yet
     */
    void begin(String owner, String name, Found onFound) {
        texts.forEach((part, field) -> {
            BrowserCopy copy = new BrowserCopy(
                    field, owner, name + "/" + part, (typedOn, words) -> takeUp(part, typedOn, words, onFound));
            copies.put(part, copy);
            copy.begin();
        });
    }

    private void takeUp(String part, String typedOn, String words, Found onFound) {
        TextFieldBase<?, String> field = texts.get(part);
        BrowserCopy copy = copies.get(part);
        if (field == null || copy == null) {
            return;
        }
        boolean isOnThis = typedOn.equals(copy.base()) || words.startsWith(copy.base());
        if (isOnThis || !words.isBlank()) {
            onFound.takeUp(isOnThis, field, words);
        } else {
            copy.forget();
        }
    }

    /** The draft of this name has what the fields hold, but for what is too long and for what its kind has no room for. */
    void confirm(String name) {
        copies.forEach((part, copy) -> {
            copy.moveTo(name + "/" + part);
            TextFieldBase<?, String> field = texts.get(part);
            if (field != null && !field.isInvalid() && isShown(field)) {
                copy.confirm(field.getValue());
            }
        });
    }

    static boolean isShown(Component field) {
        return field.isVisible()
                && field.getParent().filter(Component::isVisible).isPresent();
    }

    void forget() {
        copies.values().forEach(BrowserCopy::forget);
    }
}
