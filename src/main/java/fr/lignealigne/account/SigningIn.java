package fr.lignealigne.account;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How a person proves who they are: an address and a password, kept as an Argon2id hash (RFC 9106). A second factor and
 * the State's sign-on will be further {@link AuthenticationProvider}s beside this one.
 */
@Configuration(proxyBeanMethods = false)
class SigningIn {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    UserDetailsService people(PersonRepository repository, TransactionTemplate transaction) {
        return email -> Objects.requireNonNull(transaction.execute(status -> repository
                .findByEmail(normal(email))
                .filter(person -> person.passwordHash() != null)
                .map(person -> User.withUsername(person.email())
                        .password(person.passwordHash())
                        .disabled(!person.enabled())
                        .authorities(person.roles().stream()
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toList())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown"))));
    }

    /** Asks the password, unless too many failures make this address or this place wait; the answer reads the same. */
    @Bean
    AuthenticationProvider slowedSignIn(UserDetailsService people, PasswordEncoder encoder, SignInFailures failures) {
        DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(people);
        byPassword.setPasswordEncoder(encoder);
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication asked) {
                String email = normal(asked.getName());
                String place = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
                if (failures.mustWait(email, place)) {
                    throw new BadCredentialsException("slowed");
                }
                try {
                    Authentication signedIn = Objects.requireNonNull(byPassword.authenticate(asked));
                    failures.forget(email);
                    return signedIn;
                } catch (AuthenticationException refused) {
                    failures.note(email, place);
                    throw new BadCredentialsException("refused", refused);
                }
            }

            @Override
            public boolean supports(Class<?> type) {
                return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
            }
        };
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
