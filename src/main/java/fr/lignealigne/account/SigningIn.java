package fr.lignealigne.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** How a person proves who they are: an address and a password, kept as an Argon2id hash (RFC 9106). */
@Configuration(proxyBeanMethods = false)
class SigningIn {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    UserDetailsService people(PersonRepository repository, TransactionTemplate transaction) {
        return email -> transaction.execute(status -> repository
                .findByEmail(email.strip().toLowerCase(java.util.Locale.ROOT))
                .filter(person -> person.passwordHash() != null)
                .map(person -> User.withUsername(person.email())
                        .password(person.passwordHash())
                        .disabled(!person.enabled())
                        .authorities(person.roles().stream()
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toList())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown")));
    }
}
