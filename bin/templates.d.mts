export function generateTemplates(): void;
