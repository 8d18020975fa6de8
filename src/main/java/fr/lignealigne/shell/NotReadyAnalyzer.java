package fr.lignealigne.shell;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says the one sentence of {@link NotReadyForProduction} instead of a stack trace. */
class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReadyForProduction> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, NotReadyForProduction cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Set what is missing (docs/operations.md, .env.example).", cause);
    }
}
