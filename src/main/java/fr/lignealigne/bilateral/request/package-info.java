/** Requests for a bilateral exchange: whom to meet about what, when, and what becomes of it. */
@NullMarked
@NamedInterface("request")
package fr.lignealigne.bilateral.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
