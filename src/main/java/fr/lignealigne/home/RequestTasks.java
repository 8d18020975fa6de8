package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.request.RequestAccess;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestToPlace;
import fr.lignealigne.bilateral.request.Requests;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What awaits a viewer among the requests for exchanges: wishes to say, or meetings to make of them. */
@Component
class RequestTasks {

    private final Requests requests;
    private final ContributionTasks contributions;

    RequestTasks(Requests requests, ContributionTasks contributions) {
        this.requests = requests;
        this.contributions = contributions;
    }

    List<Task> of(Viewer viewer) {
        List<Task> tasks = new ArrayList<>();
        List<RequestDetails> awaiting = requests.awaiting(viewer);
        if (!awaiting.isEmpty()) {
            boolean isLead = viewer.is(Role.ASSOCIATION_LEAD);
            tasks.add(new Task(
                    awaiting.size(),
                    t("home.requests", awaiting.size()),
                    t("home.requests.detail"),
                    t(isLead ? "home.requests.action" : "home.requests.prepare"),
                    awaiting.size() == 1
                            ? "echanges/demander?demande=" + awaiting.getFirst().id()
                            : "echanges/demandes?etat=attendues",
                    false));
        }
        if (RequestAccess.mayArrange(viewer)) {
            List<RequestToPlace> waiting = requests.toPlace(viewer);
            if (!waiting.isEmpty()) {
                tasks.add(new Task(
                        waiting.size(),
                        t("home.toPlace", waiting.size()),
                        t("home.toPlace.detail"),
                        t("home.toPlace.action"),
                        "echanges/demandes?etat=a-placer",
                        false));
            }
        }
        tasks.addAll(contributions.of(viewer));
        return tasks;
    }
}
