package fr.lignealigne.decision.template;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.TemplateId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer texts that the cabinet and MIPROF keep for each other; one that is archived keeps its uses. */
@Service
@Transactional(readOnly = true)
public class AnswerTemplates {

    /** No more places are listed. */
    public static final int MOST_USES = 200;

    private final AnswerTemplateRepository repository;
    private final TemplateQueries queries;
    private final Clock clock;

    AnswerTemplates(AnswerTemplateRepository repository, TemplateQueries queries, Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.clock = clock;
    }

    /** By name, the archived ones last. */
    public List<TemplateDetails> list(Viewer viewer) {
        NotAllowed.unless(TemplateAccess.mayKeep(viewer));
        return queries.all();
    }

    /** Where it was taken up: the first {@value #MOST_USES} remarks in the order of the text, the latest version first. */
    public List<TemplateUse> uses(Viewer viewer, TemplateId id) {
        NotAllowed.unless(TemplateAccess.mayKeep(viewer));
        return queries.uses(id, MOST_USES);
    }

    @Transactional
    public TemplateId write(Viewer viewer, TemplateDraft draft) {
        NotAllowed.unless(TemplateAccess.mayKeep(viewer));
        draft.check();
        AnswerTemplate template = new AnswerTemplate(draft, viewer, clock.instant());
        keep(template);
        return template.id();
    }

    /** Writes it anew, as it was read at this revision; what took it up before stays as it is. */
    @Transactional
    public void change(Viewer viewer, TemplateId id, long revision, TemplateDraft draft) {
        AnswerTemplate template = own(viewer, id, revision);
        draft.check();
        template.write(draft, viewer, clock.instant());
        keep(template);
    }

    /** Takes it out of what is offered, or puts it back. */
    @Transactional
    public void archive(Viewer viewer, TemplateId id, long revision, boolean archived) {
        own(viewer, id, revision).archive(archived);
    }

    private AnswerTemplate own(Viewer viewer, TemplateId id, long revision) {
        NotAllowed.unless(TemplateAccess.mayKeep(viewer));
        AnswerTemplate template = repository.lock(id.value()).orElseThrow(NotFound::new);
        template.guard(revision);
        return template;
    }

    private void keep(AnswerTemplate template) {
        try {
            repository.saveAndFlush(template);
        } catch (DataIntegrityViolationException e) {
            throw new Invalid("template.name.taken");
        }
    }
}
