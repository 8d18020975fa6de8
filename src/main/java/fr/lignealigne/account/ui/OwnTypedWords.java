package fr.lignealigne.account.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.TypedTexts;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.ui.TypedWords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The typed words of whoever is asking. */
@Component
class OwnTypedWords implements TypedWords {

    private final TypedTexts texts;
    private final CurrentViewer currentViewer;

    OwnTypedWords(TypedTexts texts, CurrentViewer currentViewer) {
        this.texts = texts;
        this.currentViewer = currentViewer;
    }

    @Override
    public String owner() {
        return currentViewer.get().seat();
    }

    @Override
    public Optional<Typed> of(String field) {
        return texts.of(currentViewer.get(), field).map(typed -> new Typed(typed.words(), typed.at()));
    }

    @Override
    public void keep(String owner, String field, String words) {
        Viewer viewer = currentViewer.get();
        NotAllowed.unless(viewer.seat().equals(owner));
        texts.keep(viewer, field, words);
    }

    @Override
    public void forget(String owner, String field) {
        Viewer viewer = currentViewer.get();
        if (viewer.seat().equals(owner)) {
            texts.forget(viewer, field);
        }
    }
}
