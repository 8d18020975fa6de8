package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations at the table. Their names are no secret to anyone who may sign in. */
@Service
@Transactional(readOnly = true)
public class Organisations {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 80;

    private final OrganisationRepository repository;
    private final ApplicationEventPublisher events;

    Organisations(OrganisationRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    public List<OrganisationSummary> list() {
        return repository.findAll().stream()
                .map(Organisation::summary)
                .sorted(OrganisationSummary.BY_NAME)
                .toList();
    }

    public List<OrganisationSummary> associations() {
        return list().stream()
                .filter(o -> o.kind() == OrganisationKind.ASSOCIATION)
                .toList();
    }

    public OrganisationSummary get(OrganisationId id) {
        return repository.findById(id.value()).map(Organisation::summary).orElseThrow(NotFound::new);
    }

    public boolean mayRegister(Viewer viewer) {
        return AccountAccess.mayRegister(
                viewer, new OrganisationDraft("", "", "", OrganisationKind.ASSOCIATION, false));
    }

    /** Registers an organisation, never as a member of the Collective; its code must be free. */
    @Transactional
    public OrganisationId register(Viewer viewer, OrganisationDraft typed) {
        OrganisationDraft draft = typed.inOneLine();
        NotAllowed.unless(AccountAccess.mayRegister(viewer, draft));
        if (draft.code().isEmpty()
                || draft.name().isEmpty()
                || draft.shortName().isEmpty()) {
            throw new Invalid("organisation.incomplete");
        }
        if (draft.code().length() > LONGEST_CODE
                || draft.name().length() > LONGEST_NAME
                || draft.shortName().length() > LONGEST_SHORT_NAME) {
            throw new Invalid("organisation.tooLong", LONGEST_CODE, LONGEST_NAME, LONGEST_SHORT_NAME);
        }
        try {
            OrganisationId id = repository.saveAndFlush(new Organisation(draft)).id();
            events.publishEvent(new OrganisationRegistered(id, viewer.person()));
            return id;
        } catch (DataIntegrityViolationException e) {
            throw new Invalid("organisation.codeTaken", draft.code());
        }
    }
}
