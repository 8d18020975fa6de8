/** Remarks on the text: drafts, deposits and receipts, and their life from version to version. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "plan", "consultation", "privacy", "privacy :: ui"})
package fr.lignealigne.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
