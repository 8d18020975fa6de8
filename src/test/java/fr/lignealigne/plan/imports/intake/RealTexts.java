package fr.lignealigne.plan.imports.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Reads real texts that are kept beside the project: left out of a run unless its group is asked for. */
@Tag("real-texts")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RealTexts {}
