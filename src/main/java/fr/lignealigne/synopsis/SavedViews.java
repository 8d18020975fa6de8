package fr.lignealigne.synopsis;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of the consolidated reading that those who prepare the answer keep, for themselves or for each other. */
@Service
@Transactional(readOnly = true)
public class SavedViews {

    private final SavedViewRepository repository;
    private final Clock clock;

    SavedViews(SavedViewRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The viewer's own first, each by name. */
    public List<SavedViewSummary> list(Viewer viewer) {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        return repository.all().stream()
                .filter(view -> SynopsisAccess.mayReadView(viewer, view.kept()))
                .map(view -> view.summary(viewer))
                .sorted(Comparator.comparing(view -> !view.own()))
                .toList();
    }

    /** Keeps filters under a name that no other view the viewer reads has. */
    @Transactional
    public SavedViewId save(Viewer viewer, SavedViewDraft draft) {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        draft.check();
        SavedView view = new SavedView(viewer, draft, clock.instant());
        requireFree(viewer, draft.name(), view.id());
        return write(view).id();
    }

    /** Renames, shares or fills anew one of the viewer's own, as it was read at this revision. */
    @Transactional
    public void change(Viewer viewer, SavedViewId id, long revision, SavedViewDraft draft) {
        SavedView view = own(viewer, id);
        draft.check();
        requireFree(viewer, draft.name(), id);
        view.change(revision, draft, clock.instant());
        write(view);
    }

    @Transactional
    public void delete(Viewer viewer, SavedViewId id) {
        repository.delete(own(viewer, id));
    }

    /** Not found to whoever may not read it, either. */
    private SavedView own(Viewer viewer, SavedViewId id) {
        SavedView view = repository
                .lock(id.value())
                .filter(found -> SynopsisAccess.mayReadView(viewer, found.kept()))
                .orElseThrow(NotFound::new);
        NotAllowed.unless(SynopsisAccess.mayChangeView(viewer, view.kept()));
        return view;
    }

    /** Only names the viewer reads anyhow: that another keeps one of that name for themselves is not told. */
    private void requireFree(Viewer viewer, String name, SavedViewId own) {
        boolean isTaken = repository.all().stream()
                .filter(view -> !view.id().equals(own) && view.name().equalsIgnoreCase(name))
                .anyMatch(view -> SynopsisAccess.mayReadView(viewer, view.kept()));
        if (isTaken) {
            throw new Invalid("savedView.name.taken");
        }
    }

    private SavedView write(SavedView view) {
        try {
            return repository.saveAndFlush(view);
        } catch (DataIntegrityViolationException e) {
            throw new Invalid("savedView.name.taken");
        }
    }
}
