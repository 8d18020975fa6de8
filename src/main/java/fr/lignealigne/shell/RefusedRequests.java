package fr.lignealigne.shell;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;

/** What controllers refuse: an empty answer, and a line in the log as for pages. */
@RestControllerAdvice
class RefusedRequests {

    private final RefusalLog log;

    RefusedRequests(RefusalLog log) {
        this.log = log;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Void> refused(Refusal refusal, HttpServletRequest request) {
        log.note(refusal.key(), String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        return ResponseEntity.status(refusal instanceof NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND)
                .build();
    }
}
