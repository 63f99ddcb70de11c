export const greeting = (name) => `Welcome${name ? `, ${name}` : ""}!\n`;
