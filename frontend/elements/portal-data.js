// What the elements of the reading page fetch by themselves.

/** The data at an address, or null when it is refused; whose session ended is led to the door by loading anew. */
export async function read(url) {
  const answer = await fetch(url);
  if (answer.redirected || answer.status === 401) {
    location.reload();
    return null;
  }
  return answer.ok ? answer.json() : null;
}
